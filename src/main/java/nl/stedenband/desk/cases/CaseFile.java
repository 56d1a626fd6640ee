package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.stedenband.account.ledger.VersionDifference.Part;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/**
 * What was done with a request.
 *
 * @param approaches in the order in which they were made, one for each municipality
 * @param notes in the order in which they were written
 * @param outcome null while it is open
 */
@Serdeable
public record CaseFile(
        CaseSubject subject,
        List<Approach> approaches,
        List<CaseNote> notes,
        @Nullable CaseOutcome outcome) {

    public CaseFile {
        approaches = List.copyOf(approaches);
        notes = List.copyOf(notes);
    }

    static CaseFile about(CaseSubject caseSubject) {
        return new CaseFile(caseSubject, List.of(), List.of(), null);
    }

    /** @throws InvalidQuestion when that municipality was approached before */
    public CaseFile with(Approach approach) {
        if (find(approach.town().id()).isPresent()) {
            throw wrong("town", ParameterFault.APPROACHED_BEFORE);
        }
        List<Approach> all = new ArrayList<>(approaches);
        all.add(approach);
        return new CaseFile(subject, all, notes, outcome);
    }

    /** @throws InvalidQuestion when that municipality was not approached */
    public CaseFile with(String town, UnaryOperator<Approach> change) {
        if (find(town).isEmpty()) {
            throw wrong("town", ParameterFault.NOT_THERE, town);
        }
        return new CaseFile(
                subject,
                approaches.stream()
                        .map(one -> one.town().id().equals(town) ? change.apply(one) : one)
                        .toList(),
                notes,
                outcome);
    }

    public CaseFile with(CaseNote caseNote) {
        List<CaseNote> all = new ArrayList<>(notes);
        all.add(caseNote);
        return new CaseFile(subject, approaches, all, outcome);
    }

    /** @param came null opens it again */
    public CaseFile with(@Nullable CaseOutcome came) {
        return new CaseFile(subject, approaches, notes, came);
    }

    public Optional<Approach> find(String town) {
        return approaches.stream()
                .filter(approach -> approach.town().id().equals(town))
                .findFirst();
    }

    public boolean isOpen() {
        return outcome == null;
    }

    /** The first day on which something is to be done; nothing for a case that is closed or rests. */
    public Optional<LocalDate> due() {
        return approaches.stream()
                .map(Approach::due)
                .filter(due -> due != null && isOpen())
                .min(Comparator.naturalOrder());
    }

    /** What can differ between two versions, in words that need no language or are those of the officers. */
    Map<Part, String> parts() {
        Map<Part, String> parts = new LinkedHashMap<>();
        for (Approach approach : approaches) {
            String name = approach.town().name();
            parts.put(new Part("approached", name), approach.on() + " " + approach.through());
            parts.put(
                    new Part("answer." + approach.answer().word(), name),
                    written(approach.answeredOn(), approach.said()));
            parts.put(new Part("next", name), written(approach.due(), approach.next()));
        }
        for (int i = 0; i < notes.size(); i++) {
            parts.put(new Part("note", Integer.toString(i + 1)), notes.get(i).text());
        }
        if (outcome != null) {
            parts.put(new Part("outcome." + outcome.kind().word(), ""), written(outcome.on(), outcome.reason()));
        }
        return parts;
    }

    private static String written(@Nullable LocalDate day, String text) {
        return day == null ? text : (day + " " + text).strip();
    }

    private static InvalidQuestion wrong(String parameter, ParameterFault parameterFault, Object... values) {
        return new InvalidQuestion(List.of(new Mistake(parameter, parameterFault.with(values))));
    }
}

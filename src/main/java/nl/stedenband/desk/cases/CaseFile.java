package nl.stedenband.desk.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.stedenband.desk.match.AfterMatch;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/**
 * What was done with a request.
 *
 * @param approaches in the order in which they were made, one for each municipality
 * @param notes in the order in which they were written
 * @param outcome null while it is open
 * @param consents that a second officer was asked for under a red light, the latest last
 * @param after what happened after the match; null while nothing was written down of it
 * @param attachments in the order in which they were attached
 */
@Serdeable
public record CaseFile(
        CaseSubject subject,
        List<Approach> approaches,
        List<CaseNote> notes,
        @Nullable CaseOutcome outcome,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<RedLightConsent> consents,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AfterMatch after,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<CaseAttachment> attachments) {

    public CaseFile {
        approaches = List.copyOf(approaches);
        notes = List.copyOf(notes);
        // what was kept before there were lights or attachments has none
        consents = consents == null ? List.of() : List.copyOf(consents);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    static CaseFile about(CaseSubject caseSubject) {
        return new CaseFile(caseSubject, List.of(), List.of(), null, List.of(), null, List.of());
    }

    /** @throws InvalidQuestion when that municipality was approached before */
    public CaseFile with(Approach approach) {
        if (find(approach.town().id()).isPresent()) {
            throw wrong("town", ParameterFault.APPROACHED_BEFORE);
        }
        return withApproaches(plus(approaches, approach));
    }

    /** @throws InvalidQuestion when that municipality was not approached */
    public CaseFile with(String town, UnaryOperator<Approach> change) {
        if (find(town).isEmpty()) {
            throw wrong("town", ParameterFault.NOT_THERE, town);
        }
        return withApproaches(approaches.stream()
                .map(one -> one.town().id().equals(town) ? change.apply(one) : one)
                .toList());
    }

    public CaseFile with(CaseNote caseNote) {
        return withNotes(plus(notes, caseNote));
    }

    /**
     * The same with another text in a note.
     *
     * @param number of the note, from 1
     * @param text empty for a note that is erased, of which when and by whom stays
     */
    CaseFile withNote(int number, String text) {
        List<CaseNote> all = new ArrayList<>(notes);
        if (number <= all.size()) {
            CaseNote before = all.get(number - 1);
            all.set(number - 1, new CaseNote(before.at(), before.by(), text));
        }
        return withNotes(all);
    }

    /** The same as if a municipality had never been approached. */
    CaseFile without(String town) {
        return withApproaches(approaches.stream()
                .filter(approach -> !approach.town().id().equals(town))
                .toList());
    }

    /** @throws InvalidQuestion when it has as many as a case may have */
    CaseFile with(CaseAttachment attachment) {
        if (attachments.size() >= CaseAttachments.MOST) {
            throw wrong("attachment", ParameterFault.TOO_MANY_FILES, CaseAttachments.MOST);
        }
        return withAttachments(plus(attachments, attachment));
    }

    /** The same with an attachment changed; versions from before it was attached stay as they are. */
    CaseFile withAttachment(int number, UnaryOperator<CaseAttachment> change) {
        List<CaseAttachment> all = new ArrayList<>(attachments);
        if (number <= all.size()) {
            all.set(number - 1, change.apply(all.get(number - 1)));
        }
        return withAttachments(all);
    }

    /** @throws InvalidQuestion when it is closed already: the registry may have been told how */
    public CaseFile with(CaseOutcome came) {
        if (!isOpen()) {
            throw wrong("outcome", ParameterFault.CLOSED_ALREADY);
        }
        return new CaseFile(subject, approaches, notes, came, consents, after, attachments);
    }

    /** The same without its outcome, and with nothing public. */
    public CaseFile reopened() {
        AfterMatch unpublished = after == null ? null : after.unconfirmed();
        return new CaseFile(subject, approaches, notes, null, consents, unpublished, attachments);
    }

    /** @throws InvalidQuestion when somebody asked already and waits for an answer */
    CaseFile with(RedLightConsent asked) {
        if (consents.stream().anyMatch(RedLightConsent::waits)) {
            throw wrong("consent", ParameterFault.CONSENT_WAITS);
        }
        return new CaseFile(subject, approaches, notes, outcome, plus(consents, asked), after, attachments);
    }

    /** @throws InvalidQuestion when nobody waits for an answer, or who answers asked */
    CaseFile answered(String by, Instant at, boolean gives, String remark) {
        List<RedLightConsent> all = RedLightConsent.answered(consents, by, at, gives, remark);
        return new CaseFile(subject, approaches, notes, outcome, all, after, attachments);
    }

    /** The same with what happened after the match. */
    public CaseFile with(AfterMatch happened) {
        return new CaseFile(subject, approaches, notes, outcome, consents, happened, attachments);
    }

    /** What happened after the match; nothing of it while nothing was written down. */
    public AfterMatch afterMatch() {
        return after == null ? AfterMatch.NOTHING : after;
    }

    /** Whether somebody was found: the case ended with that, or a municipality said yes. */
    public boolean isMatched() {
        return outcome == null
                ? approaches.stream().anyMatch(approach -> approach.answer() == ApproachAnswer.YES)
                : outcome.kind() != CaseOutcome.Kind.NONE;
    }

    private static <T> List<T> plus(List<T> before, T last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }

    private CaseFile withApproaches(List<Approach> all) {
        return new CaseFile(subject, all, notes, outcome, consents, after, attachments);
    }

    private CaseFile withNotes(List<CaseNote> all) {
        return new CaseFile(subject, approaches, all, outcome, consents, after, attachments);
    }

    private CaseFile withAttachments(List<CaseAttachment> all) {
        return new CaseFile(subject, approaches, notes, outcome, consents, after, all);
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

    private static InvalidQuestion wrong(String parameter, ParameterFault parameterFault, Object... values) {
        return new InvalidQuestion(List.of(new Mistake(parameter, parameterFault.with(values))));
    }
}

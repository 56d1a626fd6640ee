package nl.stedenband.desk.followup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.cases.CaseFile;
import nl.stedenband.desk.followup.MatchedTieQueries.MatchedTie;
import nl.stedenband.desk.match.Confirmation;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Statement;

/** Tells the registry what two officers say of the tie that a case led to, and takes it back. */
@Singleton
final class MatchedTies {
    private final MatchedTieQueries queries;
    private final Recorder recorder;

    MatchedTies(MatchedTieQueries queries, Recorder recorder) {
        this.queries = queries;
        this.recorder = recorder;
    }

    /** What is said of a tie. */
    interface Word {
        Statement of(MatchedTie tie);
    }

    /**
     * Makes it public, in the transaction of the caller.
     *
     * @param part of the case, named where it has no tie
     * @param writer who wrote it, and so isn't the second officer
     * @throws InvalidQuestion when the same officer wrote it, or the case has no tie
     */
    Confirmation tell(CaseFile file, String part, String writer, Word word, Citation cites, Actor by) {
        String name = VersionedRecords.name(by);
        if (writer.equals(name)) {
            throw wrong(part, ParameterFault.WRITTEN_BY_YOU);
        }
        MatchedTie tie = find(file).orElseThrow(() -> wrong(part, ParameterFault.CASE_WITHOUT_TIE));
        Instant told = recorder.moment();
        Assertion assertion = assertion(word.of(tie), cites, Recording.of(told, name));
        recorder.putSources(List.of(cites.source()), told);
        recorder.record(List.of(assertion));
        return new Confirmation(name, told, assertion.id().toString());
    }

    /** Takes back what was told, in the transaction of the caller. Why an officer does so is for the desk alone. */
    void takeBack(Optional<String> assertion, Actor by) {
        takeBack(assertion.stream().toList(), by);
    }

    /** The same of several assertions. */
    void takeBack(List<String> assertions, Actor by) {
        if (assertions.isEmpty()) {
            return;
        }
        recorder.retract(
                assertions.stream().map(AssertionId::parse).toList(),
                new Recording.Retraction(
                        recorder.moment(),
                        VersionedRecords.name(by),
                        BilingualText.of("desk.taken-back").nl()));
    }

    /** The tie that a case led to, if the registry has it. */
    private Optional<MatchedTie> find(CaseFile file) {
        return Optional.ofNullable(file.outcome())
                .flatMap(outcome -> Optional.ofNullable(outcome.partnership()))
                .flatMap(queries::find);
    }

    /** The moment is part of the fingerprint: what was taken back can be told again. */
    private static Assertion assertion(Statement says, Citation cites, Recording recording) {
        List<String> parts = new ArrayList<>(List.of(
                "desk",
                recording.at().toString(),
                cites.reference(),
                says.when().toString()));
        says.participants().forEach(participant -> parts.add(participant.toString()));
        says.attributes().entrySet().stream().map(Object::toString).sorted().forEach(parts::add);
        return Assertion.of(AssertionId.fingerprint(parts), says, cites, recording);
    }

    static InvalidQuestion wrong(String part, ParameterFault parameterFault, Object... values) {
        return new InvalidQuestion(List.of(new Mistake(part, parameterFault.with(values))));
    }
}

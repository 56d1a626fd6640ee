package nl.stedenband.desk.followup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.ApproachAnswer;
import nl.stedenband.desk.cases.CaseCorrections;
import nl.stedenband.desk.cases.CaseFile;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.TimeInWords;
import nl.stedenband.registry.Viewpoint;

/**
 * Closes cases with a new partnership: the registry gets it from its source, and the case says which it is, both or neither. Opens closed
 * cases again, and takes back what the registry was told by them.
 */
@Singleton
public final class CaseClosing {
    private static final String WITH = "with";

    private final Cases cases;
    private final CaseCorrections caseCorrections;
    private final MatchedTies matchedTies;
    private final MatchedTieQueries queries;
    private final Recorder recorder;
    private final RegistryClock clock;

    CaseClosing(
            Cases cases,
            CaseCorrections caseCorrections,
            MatchedTies matchedTies,
            MatchedTieQueries queries,
            Recorder recorder,
            RegistryClock clock) {
        this.cases = cases;
        this.caseCorrections = caseCorrections;
        this.matchedTies = matchedTies;
        this.queries = queries;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * Asserts the partnership and closes the case with it.
     *
     * @param seen the version of the case that is closed
     * @throws InvalidQuestion when the municipality hasn't said yes, the pair has such a tie already, or the case is closed
     */
    public CaseVersion close(int number, int seen, ResultingTie tie, LocalDate on, String reason, Actor by) {
        return cases.change(
                number,
                seen,
                DeskAction.PARTNERSHIP_ASSERTED,
                file -> {
                    requireYes(file, tie.town().id());
                    return file.with(recorded(tie, on, reason, by));
                },
                by);
    }

    /**
     * Opens a case again. What the registry was told by its closing, and by results and an ending since, is retracted; the case keeps
     * all of it, so that it can be told again.
     *
     * @param seen the version of the case
     * @throws InvalidQuestion when it is open
     */
    public void reopen(int number, int seen, String reason, Actor by) {
        caseCorrections.reopen(
                number,
                seen,
                file -> {
                    if (file.isOpen()) {
                        throw MatchedTies.wrong("outcome", ParameterFault.NOT_ENDED);
                    }
                    Stream<String> told = file.outcome().assertions().stream();
                    matchedTies.takeBack(
                            Stream.concat(told, file.afterMatch().told()).toList(), by);
                    return file.reopened();
                },
                reason,
                by);
    }

    private CaseOutcome recorded(ResultingTie tie, LocalDate on, String reason, Actor by) {
        // nobody else tells the registry anything between this moment and the end of the transaction
        Instant told = recorder.moment();
        requireNoTie(tie);
        List<Assertion> assertions = tie.assertions(Recording.of(told, VersionedRecords.name(by)));
        recorder.putSources(List.of(tie.source()), told);
        recorder.record(assertions);
        List<String> ids = assertions.stream().map(one -> one.id().toString()).toList();
        String partnership = queries.drawn(tie.town().id(), ids.get(ids.size() - 1))
                .map(MatchedTieQueries.DrawnPartnership::id)
                .orElse(null);
        return new CaseOutcome(CaseOutcome.Kind.NEW_PARTNERSHIP, on, List.of(tie.town()), reason, partnership, ids);
    }

    /** What a single officer makes public, a municipality has agreed to. */
    private static void requireYes(CaseFile file, String town) {
        if (file.find(town)
                .map(Approach::answer)
                .filter(ApproachAnswer.YES::equals)
                .isEmpty()) {
            throw MatchedTies.wrong(WITH, ParameterFault.NO_YES);
        }
    }

    /** A tie of the same parties and family is one partnership: what is told of a new one would change what others told of the old. */
    private void requireNoTie(ResultingTie tie) {
        queries.between(
                        tie.town().id(),
                        tie.party().key(),
                        tie.kind().family().name().toLowerCase(Locale.ROOT),
                        Viewpoint.at(clock.read()))
                .ifPresent(known -> {
                    throw MatchedTies.wrong(
                            WITH, ParameterFault.TIED_ALREADY, tie.partner().name(), begin(known));
                });
    }

    private static BilingualText begin(MatchedTieQueries.KnownPair known) {
        return known.since() == null
                ? BilingualText.of("desk.tied.unknown")
                : BilingualText.of("desk.tied.since", TimeInWords.yearInBoth(Edtf.parse(known.since())));
    }
}

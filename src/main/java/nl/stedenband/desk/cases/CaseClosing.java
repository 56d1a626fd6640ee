package nl.stedenband.desk.cases;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Recording;

/** Closes cases with a new partnership: the registry gets it from its source, and the case says which it is, both or neither. */
@Singleton
public final class CaseClosing {
    private final Cases cases;
    private final CaseQueries queries;
    private final Recorder recorder;

    CaseClosing(Cases cases, CaseQueries queries, Recorder recorder) {
        this.cases = cases;
        this.queries = queries;
        this.recorder = recorder;
    }

    /**
     * Asserts the partnership and closes the case with it.
     *
     * @param seen the version of the case that is closed
     */
    public CaseVersion close(int number, int seen, ResultingTie tie, LocalDate on, String reason, Actor by) {
        return cases.change(
                number,
                seen,
                DeskAction.PARTNERSHIP_ASSERTED,
                file -> file.with(new CaseOutcome(
                        CaseOutcome.Kind.NEW_PARTNERSHIP, on, List.of(tie.town()), reason, recorded(tie, by))),
                by);
    }

    /** @return the id of the partnership */
    private String recorded(ResultingTie tie, Actor by) {
        Instant told = recorder.moment();
        List<Assertion> assertions = tie.assertions(Recording.of(told, VersionedRecords.name(by)));
        recorder.putSources(List.of(tie.source()), told);
        recorder.record(assertions);
        Assertion last = assertions.get(assertions.size() - 1);
        return queries.partnership(tie.town().id(), last.id().toString())
                .map(CaseQueries.DrawnPartnership::id)
                .orElse(null);
    }
}

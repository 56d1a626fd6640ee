package nl.stedenband.editing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.stedenband.account.ActionResult;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AuditLog;
import nl.stedenband.account.LoggedAction;
import nl.stedenband.account.ledger.NumberSeriesWrites;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.drawing.RecordedAssertions;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Recording;

/** Makes revisions of the registry, and undoes them: each all at once, noted in the log, with a number of its own. */
@Singleton
public final class Revisions {
    private static final String SERIES = "revision";

    private final RevisionQueries queries;
    private final RevisionWrites writes;
    private final NumberSeriesWrites series;
    private final Recorder recorder;
    private final UnrecordedDrafts unrecordedDrafts;
    private final RecordedAssertions recorded;
    private final Transactions transactions;
    private final AuditLog auditLog;
    private final Clock clock;

    Revisions(
            RevisionQueries queries,
            RevisionWrites writes,
            NumberSeriesWrites series,
            Recorder recorder,
            UnrecordedDrafts unrecordedDrafts,
            RecordedAssertions recorded,
            Transactions transactions,
            AuditLog auditLog,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.series = series;
        this.recorder = recorder;
        this.unrecordedDrafts = unrecordedDrafts;
        this.recorded = recorded;
        this.transactions = transactions;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /**
     * Makes a revision.
     *
     * @param proposal the number of the one that it carries out; null for none
     * @return its number
     * @throws InvalidQuestion when all of it is in the registry already, or somebody else retracted meanwhile what it retracts
     */
    public int make(PlannedRevision plannedRevision, @Nullable Long proposal, Actor by) {
        return transactions.write(() -> write(plannedRevision, proposal, null, EditingAction.REGISTRY_REVISED, by));
    }

    /**
     * Undoes a revision: what it asserted is retracted, and what it retracted asserted anew.
     *
     * @return the number of the revision that does so, and can be undone in its turn
     * @throws InvalidQuestion when it is undone already, or something it asserted was retracted since
     */
    public int undo(int number, String why, Actor by) {
        return transactions.write(() -> {
            StoredRevision kept = queries.find(number).orElseThrow(() -> unknown(number));
            List<Assertion> asserted = recorded.byIds(kept.asserted());
            if (kept.undoneBy() != null) {
                throw refused(ParameterFault.UNDONE_ALREADY.with(kept.undoneBy()));
            }
            if (!asserted.stream().allMatch(one -> one.recorded().isLive())) {
                throw refused(ParameterFault.REVISED_SINCE.with());
            }
            List<AssertionDraft> again = recorded.byIds(kept.retracted()).stream()
                    .map(one -> new AssertionDraft(one.says(), one.cites()))
                    .toList();
            PlannedRevision back =
                    new PlannedRevision(asserted.stream().map(Assertion::id).toList(), why, List.of(), again);
            int done = write(back, null, (long) number, EditingAction.REVISION_UNDONE, by);
            if (writes.markUndone(number, done, clock.millis()) == 0) {
                throw refused(ParameterFault.CHANGED_MEANWHILE.with());
            }
            return done;
        });
    }

    /** @throws NotInRegistry when there is none of that number */
    public MadeRevision get(int number) {
        return queries.find(number).map(MadeRevision::of).orElseThrow(() -> unknown(number));
    }

    /** The latest first. */
    public Page<MadeRevision> list(Pageable page) {
        return queries.list(page).map(MadeRevision::of);
    }

    private int write(
            PlannedRevision plannedRevision,
            @Nullable Long proposal,
            @Nullable Long undoes,
            LoggedAction loggedAction,
            Actor by) {
        Instant at = recorder.moment();
        String name = VersionedRecords.name(by);
        if (!recorder.putSources(plannedRevision.sources(), at).changed().isEmpty()) {
            // another source got that id meanwhile
            throw refused(ParameterFault.CHANGED_MEANWHILE.with());
        }
        int retracted = recorder.retract(
                plannedRevision.retracted(), new Recording.Retraction(at, name, plannedRevision.why()));
        if (retracted < plannedRevision.retracted().size()) {
            throw refused(ParameterFault.CHANGED_MEANWHILE.with());
        }
        List<Assertion> asserted = unrecordedDrafts.of(plannedRevision.asserted(), Recording.of(at, name));
        if (asserted.isEmpty() && retracted == 0) {
            throw refused(ParameterFault.SAYS_THAT_ALREADY.with());
        }
        recorder.record(asserted);
        int number = (int) series.nextNumber(SERIES);
        writes.add(
                number,
                at.toEpochMilli(),
                name,
                plannedRevision.why(),
                asserted.stream().map(one -> one.id().toString()).toList(),
                plannedRevision.retracted().stream().map(Object::toString).toList(),
                proposal,
                undoes);
        auditLog.write(by, loggedAction, thing(number), ActionResult.DONE);
        return number;
    }

    private static InvalidQuestion refused(BilingualText why) {
        return new InvalidQuestion(List.of(new Mistake(SERIES, why)));
    }

    private static NotInRegistry unknown(int number) {
        return new NotInRegistry(thing(number));
    }

    private static String thing(int number) {
        return SERIES + '/' + number;
    }
}

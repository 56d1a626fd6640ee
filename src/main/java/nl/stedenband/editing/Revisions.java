package nl.stedenband.editing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Deed;
import nl.stedenband.account.Log;
import nl.stedenband.account.Result;
import nl.stedenband.account.ledger.Ledger;
import nl.stedenband.account.ledger.SeriesWrites;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.drawing.RecordedAssertions;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Text;

/** Makes revisions of the registry, and undoes them: each all at once, noted in the log, with a number of its own. */
@Singleton
public final class Revisions {
    private static final String SERIES = "revision";

    private final RevisionQueries queries;
    private final RevisionWrites writes;
    private final SeriesWrites series;
    private final Recorder recorder;
    private final Fresh fresh;
    private final RecordedAssertions recorded;
    private final Transactions transactions;
    private final Log log;
    private final Clock clock;

    Revisions(
            RevisionQueries queries,
            RevisionWrites writes,
            SeriesWrites series,
            Recorder recorder,
            Fresh fresh,
            RecordedAssertions recorded,
            Transactions transactions,
            Log log,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.series = series;
        this.recorder = recorder;
        this.fresh = fresh;
        this.recorded = recorded;
        this.transactions = transactions;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes a revision.
     *
     * @param proposal the number of the one that it carries out; null for none
     * @return its number
     * @throws InvalidQuestion when all of it is in the registry already, or somebody else retracted meanwhile what it retracts
     */
    public int make(Revision revision, @Nullable Long proposal, Actor by) {
        return transactions.write(() -> write(revision, proposal, null, EditingDeed.REGISTRY_REVISED, by));
    }

    /**
     * Undoes a revision: what it asserted is retracted, and what it retracted asserted anew.
     *
     * @return the number of the revision that does so, and can be undone in its turn
     * @throws InvalidQuestion when it is undone already, or something it asserted was retracted since
     */
    public int undo(int number, String why, Actor by) {
        return transactions.write(() -> {
            KeptRevision kept = queries.find(number).orElseThrow(() -> unknown(number));
            List<Assertion> asserted = recorded.byIds(kept.asserted());
            if (kept.undoneBy() != null) {
                throw refused(Fault.UNDONE_ALREADY.with(kept.undoneBy()));
            }
            if (!asserted.stream().allMatch(one -> one.recorded().isLive())) {
                throw refused(Fault.REVISED_SINCE.with());
            }
            List<Draft> again = recorded.byIds(kept.retracted()).stream()
                    .map(one -> new Draft(one.says(), one.cites()))
                    .toList();
            Revision back = new Revision(asserted.stream().map(Assertion::id).toList(), why, List.of(), again);
            int done = write(back, null, (long) number, EditingDeed.REVISION_UNDONE, by);
            if (writes.markUndone(number, done, clock.millis()) == 0) {
                throw refused(Fault.CHANGED_MEANWHILE.with());
            }
            return done;
        });
    }

    /** @throws NotInRegistry when there is none of that number */
    public Done get(int number) {
        return queries.find(number).map(Done::of).orElseThrow(() -> unknown(number));
    }

    /** The latest first. */
    public Page<Done> list(Pageable page) {
        return queries.list(page).map(Done::of);
    }

    private int write(Revision revision, @Nullable Long proposal, @Nullable Long undoes, Deed deed, Actor by) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String name = Ledger.name(by);
        if (!recorder.putSources(revision.sources()).isEmpty()) {
            // another source got that id meanwhile
            throw refused(Fault.CHANGED_MEANWHILE.with());
        }
        int retracted = recorder.retract(revision.retracted(), new Recording.Retraction(at, name, revision.why()));
        if (retracted < revision.retracted().size()) {
            throw refused(Fault.CHANGED_MEANWHILE.with());
        }
        List<Assertion> asserted = fresh.of(revision.asserted(), Recording.of(at, name));
        if (asserted.isEmpty() && retracted == 0) {
            throw refused(Fault.SAYS_THAT_ALREADY.with());
        }
        recorder.record(asserted);
        int number = (int) series.nextNumber(SERIES);
        writes.add(
                number,
                at.toEpochMilli(),
                name,
                revision.why(),
                asserted.stream().map(one -> one.id().toString()).toList(),
                revision.retracted().stream().map(Object::toString).toList(),
                proposal,
                undoes);
        log.write(by, deed, thing(number), Result.DONE);
        return number;
    }

    private static InvalidQuestion refused(Text why) {
        return new InvalidQuestion(List.of(new Mistake(SERIES, why)));
    }

    private static NotInRegistry unknown(int number) {
        return new NotInRegistry(thing(number));
    }

    private static String thing(int number) {
        return SERIES + '/' + number;
    }
}

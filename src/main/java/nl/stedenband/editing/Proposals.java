package nl.stedenband.editing;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;

/** Keeps proposals. */
@Singleton
public final class Proposals {
    private static final String SERIES = "proposal";
    /** More of a sort than editors can look at; others wait until some are decided. */
    private static final int MOST_WAITING = 1000;

    private final ProposalQueries queries;
    private final ProposalWrites writes;
    private final EditReader reading;
    private final VersionedRecords versionedRecords;
    private final SealedJson sealedJson;
    private final Clock clock;

    Proposals(
            ProposalQueries queries,
            ProposalWrites writes,
            EditReader reading,
            VersionedRecords versionedRecords,
            SealedJson sealedJson,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.reading = reading;
        this.versionedRecords = versionedRecords;
        this.sealedJson = sealedJson;
        this.clock = clock;
    }

    /**
     * Keeps a proposal for editors to look at.
     *
     * @return its number
     * @throws InvalidQuestion when it could not be carried out as the registry is now
     */
    public int propose(NewProposal proposal, Actor by) {
        reading.read(proposal.edits());
        if (proposal.proposer() != Proposer.EDITOR
                && queries.countWaiting(proposal.proposer().word()) >= MOST_WAITING) {
            throw refused(ParameterFault.TOO_MANY_WAIT.with());
        }
        return versionedRecords.add(
                SERIES,
                EditingAction.PROPOSAL_MADE,
                by,
                (number, at, name) -> writes.add(
                        number,
                        at.toEpochMilli(),
                        Proposal.State.WAITING.word(),
                        proposal.proposer().word(),
                        sealedJson.seal(thing(number), SealedProposal.of(proposal, by))));
    }

    /** Why a proposal could not be carried out as the registry is now; nothing where it could. */
    public List<Mistake> obstacles(Proposal proposal) {
        try {
            reading.read(proposal.edits());
            return List.of();
        } catch (InvalidQuestion e) {
            return e.mistakes();
        }
    }

    /** @throws NotInRegistry when there is none of that number */
    public Proposal get(int number) {
        return opened(kept(number));
    }

    /** Those in a state, the first first. */
    public Page<Proposal> list(Proposal.State state, Pageable page) {
        return queries.list(state.word(), page).map(this::opened);
    }

    /** @return how many were written: none when another was first */
    long write(int number, int seen, Proposal.State state, SealedProposal proposal) {
        return writes.change(number, seen, clock.millis(), state.word(), sealedJson.seal(thing(number), proposal));
    }

    SealedProposal open(int number) {
        return open(kept(number));
    }

    private SealedProposal open(StoredProposal kept) {
        return sealedJson.open(thing((int) kept.number()), kept.sealed(), SealedProposal.class);
    }

    private Proposal opened(StoredProposal kept) {
        return open(kept).opened(kept);
    }

    private StoredProposal kept(int number) {
        return queries.find(number).orElseThrow(() -> new NotInRegistry(thing(number)));
    }

    static InvalidQuestion refused(BilingualText why) {
        return new InvalidQuestion(List.of(new Mistake(SERIES, why)));
    }

    static String thing(int number) {
        return SERIES + '/' + number;
    }
}

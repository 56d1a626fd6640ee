package nl.stedenband.editing.proposal;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.stedenband.account.Actor;
import nl.stedenband.editing.EditingDeed;
import nl.stedenband.editing.edit.EditReading;
import nl.stedenband.editing.revision.Revisions;
import nl.stedenband.graph.editing.KeptProposal;
import nl.stedenband.graph.editing.ProposalQueries;
import nl.stedenband.graph.editing.ProposalWrites;
import nl.stedenband.ledger.ChangedMeanwhile;
import nl.stedenband.ledger.Ledger;
import nl.stedenband.ledger.Sealed;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Text;

/** Keeps proposals, and carries them out once enough editors agree. */
@Singleton
public final class Proposals {
    private static final String SERIES = "proposal";
    /** More than editors can look at; strangers wait until some are decided. */
    private static final int MOST_WAITING = 1000;

    private final ProposalQueries queries;
    private final ProposalWrites writes;
    private final EditReading reading;
    private final Revisions revisions;
    private final Ledger ledger;
    private final Sealed sealed;
    private final Clock clock;

    Proposals(
            ProposalQueries queries,
            ProposalWrites writes,
            EditReading reading,
            Revisions revisions,
            Ledger ledger,
            Sealed sealed,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.reading = reading;
        this.revisions = revisions;
        this.ledger = ledger;
        this.sealed = sealed;
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
                && list(Proposal.State.WAITING, Pageable.from(0, 1)).getTotalSize() >= MOST_WAITING) {
            throw refused(Fault.TOO_MANY_WAIT.with());
        }
        return ledger.add(
                SERIES,
                EditingDeed.PROPOSAL_MADE,
                by,
                (number, at, name) -> writes.add(
                        number,
                        at.toEpochMilli(),
                        Proposal.State.WAITING.word(),
                        sealed.seal(thing(number), SealedProposal.of(proposal, by))));
    }

    /**
     * Agrees with what is left of a proposal. When as many editors as it needs have, it is carried out.
     *
     * @param seen the version that was looked at
     * @param out places of edits that are taken out, from 0
     * @throws InvalidQuestion when it can't be carried out any more, is decided already, or is not theirs to decide
     * @throws ChangedMeanwhile when another editor was first
     */
    public Proposal agree(int number, int seen, String remark, Set<Integer> out, Actor by) {
        Proposal proposal = decidable(number, seen, by);
        if (out.size() >= proposal.edits().size()) {
            throw refused(Fault.NOTHING_LEFT.with());
        }
        boolean isEnough = proposal.editorsLeft() <= 1;
        EditingDeed deed = isEnough ? EditingDeed.PROPOSAL_ACCEPTED : EditingDeed.PROPOSAL_SECONDED;
        ledger.change(thing(number), seen, deed, by, (at, name) -> {
            SealedProposal left = open(number).seen(new Look(name, at, true, remark), out);
            return write(
                    number,
                    seen,
                    isEnough ? Proposal.State.ACCEPTED : Proposal.State.WAITING,
                    isEnough ? left.decided(carriedOut(number, left, by)) : left);
        });
        return get(number);
    }

    /**
     * Turns a proposal down.
     *
     * @param reason for other editors
     * @throws InvalidQuestion when it is decided already
     * @throws ChangedMeanwhile when another editor was first
     */
    public Proposal reject(int number, int seen, String reason, Actor by) {
        waiting(number, seen);
        ledger.change(
                thing(number),
                seen,
                EditingDeed.PROPOSAL_REJECTED,
                by,
                (at, name) -> write(
                        number,
                        seen,
                        Proposal.State.REJECTED,
                        open(number)
                                .seen(new Look(name, at, false, reason), Set.of())
                                .decided(null)));
        return get(number);
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

    /** Those in a state, the latest first. */
    public Page<Proposal> list(Proposal.State state, Pageable page) {
        return queries.list(state.word(), page).map(this::opened);
    }

    private int carriedOut(int number, SealedProposal proposal, Actor by) {
        return revisions.make(
                reading.read(proposal.edits().stream()
                        .map(SealedProposal.WrittenEdit::edit)
                        .toList()),
                (long) number,
                by);
    }

    private long write(int number, int seen, Proposal.State state, SealedProposal proposal) {
        return writes.change(number, seen, clock.millis(), state.word(), sealed.seal(thing(number), proposal));
    }

    private Proposal decidable(int number, int seen, Actor by) {
        Proposal proposal = waiting(number, seen);
        if (proposal.isBy(by)) {
            throw refused(Fault.OWN_PROPOSAL.with());
        }
        if (proposal.isSeenBy(by)) {
            throw refused(Fault.SEEN_ALREADY.with());
        }
        return proposal;
    }

    private Proposal waiting(int number, int seen) {
        Proposal proposal = get(number);
        if (proposal.version() != seen) {
            throw new ChangedMeanwhile(seen);
        }
        if (proposal.state() != Proposal.State.WAITING) {
            throw refused(Fault.DECIDED_ALREADY.with());
        }
        return proposal;
    }

    private SealedProposal open(int number) {
        return open(kept(number));
    }

    private SealedProposal open(KeptProposal kept) {
        return sealed.open(thing((int) kept.number()), kept.sealed(), SealedProposal.class);
    }

    private Proposal opened(KeptProposal kept) {
        return open(kept).opened(kept);
    }

    private KeptProposal kept(int number) {
        return queries.find(number).orElseThrow(() -> new NotInRegistry(thing(number)));
    }

    private static InvalidQuestion refused(Text why) {
        return new InvalidQuestion(List.of(new Mistake(SERIES, why)));
    }

    private static String thing(int number) {
        return SERIES + '/' + number;
    }
}

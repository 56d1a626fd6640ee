package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.Ledger;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion;

/** Lets editors decide on proposals, and carries them out once enough agree. */
@Singleton
public final class Deciding {
    private final Proposals proposals;
    private final EditReading reading;
    private final Revisions revisions;
    private final Ledger ledger;

    Deciding(Proposals proposals, EditReading reading, Revisions revisions, Ledger ledger) {
        this.proposals = proposals;
        this.reading = reading;
        this.revisions = revisions;
        this.ledger = ledger;
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
        if (out.stream().filter(place -> place < proposal.edits().size()).count()
                == proposal.edits().size()) {
            throw Proposals.refused(Fault.NOTHING_LEFT.with());
        }
        boolean isEnough = proposal.editorsLeft() <= 1;
        EditingDeed deed = isEnough ? EditingDeed.PROPOSAL_ACCEPTED : EditingDeed.PROPOSAL_SECONDED;
        ledger.change(Proposals.thing(number), seen, deed, by, (at, name) -> {
            SealedProposal left = proposals.open(number).seen(new Look(name, at, true, remark), out);
            long written = proposals.write(number, seen, Proposal.State.WAITING, left);
            // whoever comes second is told before anything is carried out
            return written == 0 || !isEnough
                    ? written
                    : proposals.write(
                            number, seen + 1, Proposal.State.ACCEPTED, left.decided(carriedOut(number, left, by)));
        });
        return proposals.get(number);
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
                Proposals.thing(number),
                seen,
                EditingDeed.PROPOSAL_REJECTED,
                by,
                (at, name) -> proposals.write(
                        number,
                        seen,
                        Proposal.State.REJECTED,
                        proposals
                                .open(number)
                                .seen(new Look(name, at, false, reason), Set.of())
                                .decided(null)));
        return proposals.get(number);
    }

    private int carriedOut(int number, SealedProposal proposal, Actor by) {
        return revisions.make(
                reading.read(proposal.edits().stream()
                        .map(SealedProposal.WrittenEdit::edit)
                        .toList()),
                (long) number,
                by);
    }

    private Proposal decidable(int number, int seen, Actor by) {
        Proposal proposal = waiting(number, seen);
        if (proposal.isBy(by)) {
            throw Proposals.refused(Fault.OWN_PROPOSAL.with());
        }
        if (proposal.isSeenBy(by)) {
            throw Proposals.refused(Fault.SEEN_ALREADY.with());
        }
        return proposal;
    }

    private Proposal waiting(int number, int seen) {
        Proposal proposal = proposals.get(number);
        if (proposal.version() != seen) {
            throw new ChangedMeanwhile(seen);
        }
        if (proposal.state() != Proposal.State.WAITING) {
            throw Proposals.refused(Fault.DECIDED_ALREADY.with());
        }
        return proposal;
    }
}

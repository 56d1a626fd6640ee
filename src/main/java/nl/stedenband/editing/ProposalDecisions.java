package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;

/** Lets editors decide on proposals, and carries them out once enough agree. */
@Singleton
public final class ProposalDecisions {
    private final Proposals proposals;
    private final EditReader reading;
    private final Revisions revisions;
    private final VersionedRecords versionedRecords;

    ProposalDecisions(Proposals proposals, EditReader reading, Revisions revisions, VersionedRecords versionedRecords) {
        this.proposals = proposals;
        this.reading = reading;
        this.revisions = revisions;
        this.versionedRecords = versionedRecords;
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
            throw Proposals.refused(ParameterFault.NOTHING_LEFT.with());
        }
        boolean isEnough = proposal.editorsLeft() <= 1;
        EditingAction deed = isEnough ? EditingAction.PROPOSAL_ACCEPTED : EditingAction.PROPOSAL_SECONDED;
        versionedRecords.change(Proposals.thing(number), seen, deed, by, (at, name) -> {
            SealedProposal left = proposals.open(number).seen(new Review(name, at, true, remark), out);
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
        versionedRecords.change(
                Proposals.thing(number),
                seen,
                EditingAction.PROPOSAL_REJECTED,
                by,
                (at, name) -> proposals.write(
                        number,
                        seen,
                        Proposal.State.REJECTED,
                        proposals
                                .open(number)
                                .seen(new Review(name, at, false, reason), Set.of())
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
            throw Proposals.refused(ParameterFault.OWN_PROPOSAL.with());
        }
        if (proposal.isSeenBy(by)) {
            throw Proposals.refused(ParameterFault.SEEN_ALREADY.with());
        }
        return proposal;
    }

    private Proposal waiting(int number, int seen) {
        Proposal proposal = proposals.get(number);
        if (proposal.version() != seen) {
            throw new ChangedMeanwhile(seen);
        }
        if (proposal.state() != Proposal.State.WAITING) {
            throw Proposals.refused(ParameterFault.DECIDED_ALREADY.with());
        }
        return proposal;
    }
}

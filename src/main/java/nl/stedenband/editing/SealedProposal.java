package nl.stedenband.editing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.graph.thing.Named;

/** What is sealed of a proposal: all that somebody wrote, and what editors said of it. */
@Serdeable
record SealedProposal(
        Proposer proposer,
        @Nullable String account,
        String mailbox,
        String remark,
        @Nullable Named municipality,
        List<WrittenEdit> edits,
        List<WrittenEdit> leftOut,
        List<Review> looks,
        @Nullable Integer revision) {

    /** An edit by the names of its kind and fields. */
    @Serdeable
    record WrittenEdit(String kind, Map<String, String> fields) {

        static WrittenEdit of(Edit edit) {
            return new WrittenEdit(edit.kind().word(), edit.words());
        }

        Edit edit() {
            return Edit.ofWords(EditKind.ofWord(kind).orElseThrow(), fields);
        }
    }

    static SealedProposal of(NewProposal proposal, Actor by) {
        return new SealedProposal(
                proposal.proposer(),
                by.account() == null ? null : VersionedRecords.name(by),
                proposal.mailbox(),
                proposal.remark(),
                proposal.municipality(),
                proposal.edits().stream().map(WrittenEdit::of).toList(),
                List.of(),
                List.of(),
                null);
    }

    /** @param out places of edits in the list that are taken out, from 0 */
    SealedProposal seen(Review review, Set<Integer> out) {
        List<WrittenEdit> left = new ArrayList<>();
        List<WrittenEdit> without = new ArrayList<>(leftOut);
        for (int i = 0; i < edits.size(); i++) {
            (out.contains(i) ? without : left).add(edits.get(i));
        }
        List<Review> all = new ArrayList<>(looks);
        all.add(review);
        return new SealedProposal(
                proposer, account, mailbox, remark, municipality, left, without, List.copyOf(all), revision);
    }

    /** Once it is decided nobody needs to be reached any more: the address is dropped, and what else was for the editors alone. */
    SealedProposal decided(@Nullable Integer by) {
        return new SealedProposal(proposer, account, "", "", municipality, edits, leftOut, looks, by);
    }

    Proposal opened(StoredProposal kept) {
        return new Proposal(
                (int) kept.number(),
                (int) kept.version(),
                Instant.ofEpochMilli(kept.at()),
                Proposal.State.ofWord(kept.state()),
                proposer,
                account,
                mailbox,
                remark,
                municipality,
                edits.stream().map(WrittenEdit::edit).toList(),
                leftOut.stream().map(WrittenEdit::edit).toList(),
                List.copyOf(looks),
                revision == null ? OptionalInt.empty() : OptionalInt.of(revision));
    }
}

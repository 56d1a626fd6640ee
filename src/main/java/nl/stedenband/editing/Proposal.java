package nl.stedenband.editing;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.graph.thing.Named;

/**
 * A proposal as it stands.
 *
 * @param version from 1
 * @param account of who proposes; null for who isn't signed in
 * @param mailbox where they are reached; empty for editors, and once it is decided
 * @param remark for editors alone; empty once it is decided
 * @param municipality whose list it is; null for others
 * @param edits those that are left
 * @param leftOut edits that an editor took out
 * @param revision the number of the one that carried it out
 */
public record Proposal(
        int number,
        int version,
        Instant at,
        State state,
        Proposer proposer,
        @Nullable String account,
        String mailbox,
        String remark,
        @Nullable Named municipality,
        List<Edit> edits,
        List<Edit> leftOut,
        List<Review> looks,
        OptionalInt revision) {

    /** What has become of it. */
    public enum State {
        WAITING,
        ACCEPTED,
        REJECTED;

        static State ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** In the graph, in addresses and in keys of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many editors have to agree still. */
    public int editorsLeft() {
        long agreed = looks.stream().filter(Review::agrees).count();
        return state == State.WAITING ? (int) Math.max(0, proposer.editors() - agreed) : 0;
    }

    /** Whether it is theirs, so that they can't agree with it. */
    public boolean isBy(Actor editor) {
        return VersionedRecords.name(editor).equals(account);
    }

    /** Whether they have looked already. */
    public boolean isSeenBy(Actor editor) {
        return looks.stream().anyMatch(review -> review.by().equals(VersionedRecords.name(editor)));
    }
}

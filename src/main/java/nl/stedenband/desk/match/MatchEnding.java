package nl.stedenband.desk.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.registry.BilingualText;

/**
 * That the work together ended, decently: when, why, at whose wish, and what is left of it.
 *
 * @param by the id of the account that wrote it down, or corrected it last
 * @param lastDay on which it stood
 * @param remains what goes on, and who has it now; for the desk alone, may be empty
 * @param source empty for a case without a tie, of which nothing is made public
 * @param confirmation null as long as it isn't public
 */
@Serdeable
public record MatchEnding(
        String by,
        LocalDate lastDay,
        Cause cause,
        EndedBy endedBy,
        String remains,
        SourceWords source,
        @Nullable Confirmation confirmation) {

    /** Why it ended; @param words of the officer, may be empty. */
    @Serdeable
    public record Cause(Kind kind, String words) {

        /** In one sentence. */
        public BilingualText told() {
            BilingualText kindTold = BilingualText.of("desk.ending.cause." + kind.word());
            return words.isEmpty() ? kindTold : BilingualText.of("desk.ending.cause.words", kindTold, words);
        }

        /** Why work together ends. */
        public enum Kind {
            GOALS_REACHED,
            FUNDING_ENDED,
            NO_CAPACITY,
            OTHER_POLICY,
            UNSAFE,
            MERGER,
            OTHER;

            /** In forms and keys of texts. */
            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** At whose wish it ended; @param function of who decided, no person, may be empty. */
    @Serdeable
    public record EndedBy(Party party, String function) {

        /** Who can end work together. */
        public enum Party {
            MUNICIPALITY,
            PARTNER,
            TOGETHER;

            /** In forms and keys of texts. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    Stream<String> written() {
        return Stream.of(cause.words(), endedBy.function(), remains, source.name());
    }

    /** The same, public; @param given null for what isn't any more */
    public MatchEnding confirmed(@Nullable Confirmation given) {
        return new MatchEnding(by, lastDay, cause, endedBy, remains, source, given);
    }

    /** The id of what was asserted of it; nothing while it isn't public. */
    public Optional<String> assertion() {
        return Optional.ofNullable(confirmation).map(Confirmation::assertion);
    }
}

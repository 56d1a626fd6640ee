package nl.stedenband.desk.amendment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Locale;

/**
 * That something was corrected, erased or destroyed. What it said before is not in it.
 *
 * @param thing {@code request/} or {@code case/} and the number
 * @param part of the thing, such as {@code note/2} or {@code approach/gm0363}; empty for all of it
 * @param by the id of the account
 */
@Serdeable
public record Amendment(String thing, String part, Kind kind, Instant at, String by, String reason) {

    /** What was done. */
    public enum Kind {
        /** Another text stands in its place; earlier versions keep the old one. */
        CORRECTED,
        /** It doesn't hold any more; earlier versions keep it. */
        WITHDRAWN,
        /** It is gone from all versions. */
        ERASED,
        /** The whole thing is gone. */
        DESTROYED;

        /** In keys of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What the part is, without what tells it from others: {@code note}; {@code all} for all of the thing. */
    public String sort() {
        return part.isEmpty() ? "all" : part.replaceAll("/.*", "");
    }

    /** What tells the part from others of its sort; empty for all of the thing. */
    public String which() {
        return part.substring(part.indexOf('/') + 1);
    }
}

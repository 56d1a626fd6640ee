package nl.stedenband.desk.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.registry.BilingualText;

/**
 * What came of the work after a match, as it was measured.
 *
 * @param number of the result within its case, from 1; 0 before it has one
 * @param by the id of the account that wrote it down, or corrected it last
 * @param on the day on which it was measured
 * @param theme in words
 * @param confirmation null as long as it isn't public
 */
@Serdeable
public record MatchResult(
        int number,
        String by,
        Measure measure,
        LocalDate on,
        String theme,
        SourceWords source,
        @Nullable Confirmation confirmation) {

    /** What was measured, in words or figures: before, as it was hoped for, and as it is. */
    @Serdeable
    public record Measure(String indicator, String baseline, String target, String actual) {

        /** In one sentence. */
        public BilingualText told() {
            return BilingualText.of("desk.result.told", indicator, baseline, target, actual);
        }
    }

    Stream<String> written() {
        return Stream.of(
                measure.indicator(), measure.baseline(), measure.target(), measure.actual(), theme, source.name());
    }

    MatchResult numbered(int own) {
        return new MatchResult(own, by, measure, on, theme, source, confirmation);
    }

    /** The same, public; @param given null for what isn't any more */
    public MatchResult confirmed(@Nullable Confirmation given) {
        return new MatchResult(number, by, measure, on, theme, source, given);
    }

    /** The id of what was asserted of it; nothing while it isn't public. */
    public Optional<String> assertion() {
        return Optional.ofNullable(confirmation).map(Confirmation::assertion);
    }
}

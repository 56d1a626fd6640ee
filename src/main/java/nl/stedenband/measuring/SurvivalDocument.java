package nl.stedenband.measuring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.registry.BilingualText;

/**
 * How long ties last, by groups of them. All durations are in days.
 *
 * @param by what the groups are made by: {@code none}, {@code region}, {@code country}, {@code kind}, {@code programme} or {@code merger}
 * @param precision ties count as exactly dated whose begin and end are told to within so many days
 * @param caution what the figures don't say, in Dutch and English
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SurvivalDocument(String by, int precision, Caution caution, List<Group> groups, SliceDocument slice) {

    /** The same in both languages. */
    @Serdeable
    public record Caution(String en, String nl) {
        static Caution of(BilingualText bilingualText) {
            return new Caution(bilingualText.en(), bilingualText.nl());
        }
    }

    /**
     * Ties of one group; one of several programmes is in the group of each.
     *
     * @param group id of the thing, or a word; nothing for those of none
     * @param name of the thing; nothing for a word
     * @param spells periods of ties
     * @param withoutBegin of these, those whose begin nobody tells, which no estimate counts
     * @param ended of all, those known to have ended
     * @param endedWithoutBegin of these, those whose begin nobody tells
     * @param event who ended before and after a day; nothing where none is asked for
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Group(
            @Nullable String group,
            @Nullable String name,
            int spells,
            int withoutBegin,
            int ended,
            int endedWithoutBegin,
            TurnbullDocument turnbull,
            KaplanMeierDocument kaplanMeier,
            @Nullable Event event) {}

    /**
     * Who ended before and after a day.
     *
     * @param days how many each way; fewer after it where the day that was asked for comes before these are over
     */
    @Serdeable
    public record Event(LocalDate day, int days, Window before, Window after) {}

    /**
     * Who ended in some days.
     *
     * @param atRisk ties that surely stood on the first day
     * @param ended of these, those that ended in the days
     * @param endedPossibly of these, those that ended in the days or at another time
     * @param share of those at risk that ended; nothing without any
     * @param lower of the share, by Wilson, with 95 % of confidence
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Window(
            LocalDate first,
            LocalDate last,
            int atRisk,
            int ended,
            int endedPossibly,
            @Nullable Double share,
            @Nullable Double lower,
            @Nullable Double upper) {}
}

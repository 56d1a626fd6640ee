package nl.stedenband.web.page;

import io.micronaut.core.annotation.Nullable;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.stedenband.account.ledger.PartText;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.TextProperties;
import nl.stedenband.registry.TimeInWords;

/** Numbers and times as the readers of a language write them. What is not known is empty. */
public record LocalFormat(Texts texts) {
    private static final long DAYS_IN_WORDS = 60;
    private static final long MONTHS_IN_WORDS = 24;
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    public String number(@Nullable Object number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** A time in EDTF in words. */
    public String when(@Nullable String edtf) {
        return edtf == null
                ? ""
                : new TimeInWords(TextProperties.in(texts.language().code())).of(edtf);
    }

    /** Two times in EDTF as one stretch, or one time where they are the same. */
    public String span(@Nullable String first, @Nullable String last) {
        if (first == null || last == null || first.equals(last)) {
            return when(first == null ? last : first);
        }
        return texts.get("time.between", when(first), when(last));
    }

    /** From the first day to the last, where these are known; what has no last day is there still. */
    public String lifetime(@Nullable String begins, @Nullable String ends) {
        if (ends == null) {
            return begins == null ? texts.get("time.no-begin") : texts.get("time.since", when(begins));
        }
        return begins == null
                ? texts.get("time.until", when(ends))
                : texts.get("time.between", when(begins), when(ends));
    }

    /** From a first day to a last one, where it has these. */
    public String days(@Nullable String first, @Nullable String last) {
        if (first == null) {
            return last == null ? texts.get("time.always") : texts.get("time.until", when(last));
        }
        return last == null ? texts.get("time.since", when(first)) : texts.get("time.between", when(first), when(last));
    }

    /** What one side of a contradiction says: a date, that it saw the tie and when, or that there is none. */
    public String says(String said) {
        return said.startsWith("seen ") ? texts.get("says.seen", when(said.substring(5))) : word("says", when(said));
    }

    /** What stands in a part of a version. */
    public String written(PartText partText) {
        return partText.written(this::day);
    }

    public String day(LocalDate day) {
        return when(day.toString());
    }

    /**
     * How long before or after the day asked for something was seen.
     *
     * @param days negative before it
     */
    public String distance(long days) {
        if (days == 0) {
            return texts.get("time.seen-on-day");
        }
        return texts.get(days < 0 ? "time.seen-before" : "time.seen-after", duration(Math.abs(days)));
    }

    private String duration(long days) {
        if (days == 1) {
            return texts.get("time.day");
        }
        if (days < DAYS_IN_WORDS) {
            return texts.get("time.days", number(days));
        }
        long months = Math.round(days / DAYS_OF_A_MONTH);
        return months < MONTHS_IN_WORDS
                ? texts.get("time.months", number(months))
                : texts.get("time.years", number(Math.round(days / (12 * DAYS_OF_A_MONTH))));
    }

    /** To the minute, by the clock in the Netherlands. */
    public String moment(OffsetDateTime moment) {
        return moment(moment.toInstant());
    }

    public String moment(Instant moment) {
        ZonedDateTime there = DutchTime.at(moment);
        return texts.get(
                "time.moment",
                DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale()).format(there),
                DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(there));
    }

    /** @param millis since 1970 */
    public String moment(long millis) {
        return moment(Instant.ofEpochMilli(millis));
    }

    /** What sources and queries have a word of their own for, such as a kind of tie, in the words of the reader. */
    public String word(String topic, @Nullable String word) {
        return word == null ? "" : texts.orWord(topic + '.' + word, word);
    }
}

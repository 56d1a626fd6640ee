package nl.stedenband.registry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a viewpoint as a user writes it, and gathers everything that is wrong with it. */
public final class ViewpointReader {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> written;
    private final List<InvalidQuestion.Mistake> mistakes = new ArrayList<>();

    private ViewpointReader(Map<String, String> written) {
        this.written = written;
    }

    /**
     * Reads {@link Viewpoint#PARAMETERS}; other parameters are passed over.
     *
     * @param now what is meant where nothing is written
     * @param mistakes gets a line for each parameter that can't be read; the viewpoint then has its usual value
     */
    public static Viewpoint read(
            Map<String, String> written, ClockReading now, List<InvalidQuestion.Mistake> mistakes) {
        ViewpointReader asked = new ViewpointReader(written);
        Viewpoint usual = Viewpoint.at(now);
        Viewpoint read = new Viewpoint(
                asked.value("asOf", ViewpointReader::day).orElse(usual.asOf()),
                asked.value("knownOn", text -> now.knownOn(moment(text, now.latest())))
                        .orElse(usual.knownOn()),
                asked.value("saidBy", ViewpointReader::day),
                asked.distances(),
                asked.value("status", ViewpointReader::status).orElse(usual.status()),
                asked.value("inherited", ViewpointReader::inherited).orElse(usual.inherited()));
        mistakes.addAll(asked.mistakes);
        return read;
    }

    private Viewpoint.Distances distances() {
        Viewpoint.Distances usual = value("reach", ViewpointReader::reach)
                .map(Viewpoint.Distances::within)
                .orElse(Viewpoint.Distances.USUAL);
        return new Viewpoint.Distances(
                usual.reach(),
                value("reachBefore", ViewpointReader::reach).orElse(usual.reachBefore()),
                value("keep", ViewpointReader::reach).orElse(usual.keep()));
    }

    private <T> Optional<T> value(String parameter, Function<String, T> read) {
        try {
            return Optional.ofNullable(written.get(parameter)).map(read);
        } catch (InvalidValue e) {
            mistakes.add(new InvalidQuestion.Mistake(parameter, e.reason()));
            return Optional.empty();
        }
    }

    /**
     * Reads a day.
     *
     * @throws InvalidValue when there is no such day
     */
    public static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text, DAY);
            if (DayRange.ALWAYS.contains(day.toEpochDay())) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new InvalidValue(ParameterFault.NO_DAY, text);
        }
        throw new InvalidValue(ParameterFault.OUTSIDE_THE_CALENDAR, text);
    }

    /**
     * Reads a moment; a day stands for its first.
     *
     * @throws InvalidValue when there is no such moment
     */
    public static Instant begin(String text) {
        return text.length() == 10 ? day(text).atStartOfDay().toInstant(ZoneOffset.UTC) : instant(text);
    }

    /** A day stands for its last moment, or for now while it lasts. */
    private static Instant moment(String text, Instant now) {
        boolean isDay = text.length() == 10;
        Instant begun = begin(text);
        if (begun.isAfter(now)) {
            throw new InvalidValue(ParameterFault.YET_TO_COME, text);
        }
        return isDay ? min(now, endOf(day(text))) : begun;
    }

    /** Moments before the first day that there is may be too long ago to be counted in milliseconds. */
    private static Instant instant(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            if (moment.toLocalDate().toEpochDay() < DayRange.BEGINNING) {
                throw new InvalidValue(ParameterFault.OUTSIDE_THE_CALENDAR, text);
            }
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw new InvalidValue(ParameterFault.NO_MOMENT, text);
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static long reach(String text) {
        if (text.equals("all")) {
            return Viewpoint.REACH_ALL;
        }
        if (text.matches("\\d{1,7}") && Long.parseLong(text) <= Viewpoint.REACH_ALL) {
            return Long.parseLong(text);
        }
        throw new InvalidValue(ParameterFault.NO_REACH, text, Viewpoint.REACH_ALL);
    }

    private static Inherited inherited(String text) {
        return Inherited.parse(text).orElseThrow(() -> new InvalidValue(ParameterFault.NO_INHERITED, text));
    }

    private static Viewpoint.Status status(String text) {
        return Viewpoint.Status.parse(text).orElseThrow(() -> new InvalidValue(ParameterFault.NO_STATUS, text));
    }
}

package nl.stedenband.measuring;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.graph.slice.SpanQueries;
import nl.stedenband.graph.slice.SpanQueries.SpanCriteria;
import nl.stedenband.graph.slice.TieSpan;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Viewpoint;

/** How long ties last, as far as sources tell. */
@Singleton
public final class TieSurvival {
    /** A year, and a day of a leap year: what is told to the year counts as exactly dated. */
    private static final int USUAL_PRECISION = 366;

    private static final SurvivalDocument.Caution CAUTION =
            SurvivalDocument.Caution.of(BilingualText.of("survival.caution"));

    private static final int USUAL_WINDOW = 730;
    private static final int LONGEST = 36_525;

    private final SpanQueries spans;
    private final VersionedReading versions;
    private final RegistryClock clock;

    /** What is asked for besides a viewpoint. */
    private record Asked(
            SpanCriteria criteria,
            SpanGroups by,
            int precision,
            @Nullable LocalDate event,
            int window) {}

    TieSurvival(SpanQueries spans, VersionedReading versions, RegistryClock clock) {
        this.spans = spans;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Estimates what is asked for with {@code by}, {@code kind}, {@code country}, {@code precision}, {@code event}, {@code window} and what
     * makes a viewpoint.
     *
     * @throws InvalidQuestion when anything asked for can't be understood, or isn't known here
     */
    public SurvivalDocument estimate(WrittenParameters written) {
        Viewpoint viewpoint = written.viewpoint(clock.read());
        Asked asked = new Asked(
                new SpanCriteria(written.oneOf("kind", TieKind.slugs()), written.id("country", ThingKind.COUNTRY)),
                SpanGroups.find(written.oneOf("by", SpanGroups.words())).orElse(SpanGroups.NONE),
                written.number("precision", USUAL_PRECISION, 0, LONGEST),
                written.value("event", TieSurvival::day),
                written.number("window", USUAL_WINDOW, 1, LONGEST));
        if (asked.event() != null && asked.event().isAfter(viewpoint.asOf())) {
            written.refuse("event", ParameterFault.YET_TO_COME.with(asked.event()));
        }
        written.check();
        return versions.readAt(version -> new SurvivalDocument(
                asked.by().word(),
                asked.precision(),
                CAUTION,
                groups(asked, viewpoint),
                new SliceDocument(
                        written(asked, viewpoint),
                        viewpoint.knownOn(),
                        versions.knownOn(viewpoint.knownOn(), version))));
    }

    private List<SurvivalDocument.Group> groups(Asked asked, Viewpoint viewpoint) {
        Map<SpanGroups.Label, List<TieSpan>> groups = asked.by().of(spans.spans(asked.criteria(), viewpoint));
        return groups.entrySet().stream()
                .map(entry -> new SpanFigures(entry.getValue(), asked.precision())
                        .group(
                                entry.getKey(),
                                asked.event() == null
                                        ? null
                                        : EventWindows.of(
                                                entry.getValue(), asked.event(), asked.window(), viewpoint.asOf())))
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValue(ParameterFault.NO_DAY, text);
        }
    }

    private static Map<String, String> written(Asked asked, Viewpoint viewpoint) {
        Map<String, String> written = new LinkedHashMap<>();
        put(written, "kind", asked.criteria().kind());
        put(written, "country", asked.criteria().country());
        put(written, "by", asked.by().word());
        put(written, "precision", asked.precision());
        if (asked.event() != null) {
            put(written, "event", asked.event());
            put(written, "window", asked.window());
        }
        written.putAll(viewpoint.written());
        return written;
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null) {
            written.put(name, value.toString());
        }
    }
}

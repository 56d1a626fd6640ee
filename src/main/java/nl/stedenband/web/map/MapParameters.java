package nl.stedenband.web.map;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stedenband.graph.partnership.MapCriteria;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.picture.map.MapExtent;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * What a reader asks of the map.
 *
 * @param given what was asked with, as written
 * @param lastYear the one that isn't over yet
 * @param page of the table, from 1
 */
public record MapParameters(
        Map<String, String> given,
        Viewpoint viewpoint,
        MapCriteria criteria,
        MapExtent extent,
        int lastYear,
        int page) {
    /** After the war the first towns took each other by the hand. */
    public static final int FIRST_YEAR = 1945;

    private static final int LAST_PAGE = 100_000;

    /** @throws nl.stedenband.registry.InvalidQuestion when anything asked for can't be understood */
    static MapParameters in(HttpRequest<?> request, Thesaurus thesaurus, ClockReading now) {
        QueryParameters queryParameters = QueryParameters.in(request);
        int lastYear = now.day().getYear();
        int year = queryParameters.number("year", 0, FIRST_YEAR, lastYear);
        queryParameters.value("year", text -> {
            if (queryParameters.text("asOf") != null) {
                throw new InvalidValue(ParameterFault.YEAR_AND_DAY);
            }
            return text;
        });
        Viewpoint viewpoint = queryParameters.viewpoint(now);
        String theme = queryParameters.id("theme", ThingKind.THEME);
        MapCriteria criteria = new MapCriteria(
                queryParameters.oneOf("kind", TieKind.slugs()),
                queryParameters.id("country", ThingKind.COUNTRY),
                queryParameters.id("network", ThingKind.NETWORK),
                null,
                theme == null ? null : thesaurus.keysMeantBy(ThingId.of(ThingKind.THEME, theme)));
        String extent = queryParameters.oneOf(
                "extent", Arrays.stream(MapExtent.values()).map(MapExtent::word).toList());
        int page = queryParameters.number("page", 1, 1, LAST_PAGE);
        queryParameters.check();
        return new MapParameters(
                given(request),
                year == 0 ? viewpoint : inYear(year, lastYear, viewpoint, queryParameters),
                criteria,
                extent == null ? MapExtent.WORLD : MapExtent.valueOf(extent.toUpperCase(Locale.ROOT)),
                lastYear,
                page);
    }

    /** Whether it is one of a series of maps, a year each, and not just that of a day. */
    boolean isOfYear() {
        return given.containsKey("year") && viewpoint.reach() == Viewpoint.REACH_ALL;
    }

    /** The year on the slider. */
    public int year() {
        return Math.max(FIRST_YEAR, Math.min(lastYear, viewpoint.asOf().getYear()));
    }

    public String given(String parameter) {
        return given.getOrDefault(parameter, "");
    }

    /** The same question with another value for a parameter; none where the value is empty. */
    Map<String, String> with(String parameter, Object value) {
        Map<String, String> with = new LinkedHashMap<>(given);
        with.remove("page");
        if (parameter.equals("year")) {
            with.remove("asOf");
        }
        with.remove(parameter);
        if (!value.toString().isEmpty()) {
            with.put(parameter, value.toString());
        }
        return with;
    }

    /** What makes just this map again, whenever it is asked. */
    Map<String, String> permanent() {
        Map<String, String> permanent = with("year", "");
        permanent.putAll(viewpoint.written());
        return permanent;
    }

    private static Map<String, String> given(HttpRequest<?> request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> parameter : request.getParameters()) {
            String value = parameter.getValue().get(0).strip();
            if (!value.isEmpty()) {
                given.put(parameter.getKey(), value);
            }
        }
        return given;
    }

    /**
     * On the last day of a year, or today in this one. Ties are shown however far from a sighting, so that from year to year the map
     * changes where ties begin and end, and not where a source happened to look.
     */
    private static Viewpoint inYear(int year, int lastYear, Viewpoint viewpoint, QueryParameters asked) {
        Viewpoint onDay = year == lastYear ? viewpoint : viewpoint.onDay(LocalDate.of(year, Month.DECEMBER, 31));
        boolean isReachAsked = asked.text("reach") != null || asked.text("reachBefore") != null;
        return isReachAsked ? onDay : onDay.withAnyDistance();
    }
}

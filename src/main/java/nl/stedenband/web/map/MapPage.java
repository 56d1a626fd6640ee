package nl.stedenband.web.map;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.IntStream;
import nl.stedenband.picture.map.MapExtent;
import nl.stedenband.registry.TieKind;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.FilterField;

/**
 * The map of ties on a day, with everything that changes when another day is chosen.
 *
 * @param filters of the form; none when only what changes is shown
 * @param seen from where in time
 * @param counts nothing where there are too many ties to draw each
 * @param beyond how many more ties the registry has that the viewpoint leaves out: ended ones and unknown ones
 */
public record MapPage(
        MapParameters question,
        List<FilterField> filters,
        PageViewpoint seen,
        PageMap map,
        @Nullable MapCounts counts,
        Beyond beyond,
        MapTable table) {
    private static final List<String> FOLDED = List.of("status", "saidBy", "reach", "knownOn");

    /**
     * Ties that are not shown.
     *
     * @param unknown of which nothing was seen within reach
     * @param seenLater of a year of the slider: whose begin nobody tells, and that were seen only later
     */
    public record Beyond(long ended, long unknown, long seenLater) {
        static final Beyond NOTHING = new Beyond(0, 0, 0);

        /** Of which no source knows whether they were there. */
        public long unseen() {
            return unknown + seenLater;
        }
    }

    public int firstYear() {
        return MapParameters.FIRST_YEAR;
    }

    /** The first of each decade. */
    public List<Integer> decades() {
        return IntStream.iterate(1950, year -> year < question.lastYear(), year -> year + 10)
                .boxed()
                .toList();
    }

    public MapExtent[] extents() {
        return MapExtent.values();
    }

    /** This map with another value for a parameter. */
    public String with(PageContext pageContext, String parameter, Object value) {
        return PageAddresses.withQuery(pageContext.to(SiteSection.MAP), question.with(parameter, value));
    }

    /** This map, whenever it is asked. */
    public String permanent(PageContext pageContext) {
        return PageAddresses.withQuery(pageContext.to(SiteSection.MAP), question.permanent());
    }

    /** The family of a kind of tie, by which lines are told apart. */
    public String family(String kind) {
        return MapTies.family(TieKind.ofSlug(kind).family());
    }

    /** Whether something was asked for that is folded away until then. */
    public boolean isFiltered() {
        return filters.stream().anyMatch(filter -> !filter.value().isEmpty())
                || seen.given().keySet().stream().anyMatch(FOLDED::contains);
    }

    /** Whether it shows the state of today, not the end of a year. */
    public boolean isToday() {
        return question.viewpoint().asOf().getYear() == question.lastYear();
    }
}

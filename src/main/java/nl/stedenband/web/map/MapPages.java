package nl.stedenband.web.map;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import nl.stedenband.graph.partnership.LocatedTie;
import nl.stedenband.graph.partnership.MapQueries;
import nl.stedenband.graph.partnership.TieBundle;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.table.FilterField;

/** Makes the map that a reader asks for, from one look at the graph. */
@Singleton
final class MapPages {
    private final MapQueries ties;
    private final PageMaps maps;

    MapPages(MapQueries ties, PageMaps maps) {
        this.ties = ties;
        this.maps = maps;
    }

    MapPage page(
            MapParameters question, List<FilterField> filters, PageViewpoint pageViewpoint, PageContext pageContext) {
        List<LocatedTie> all =
                ties.ties(question.criteria(), question.viewpoint().withAll(), maps.mostLines() + 1);
        if (all.size() > maps.mostLines()) {
            return bundled(question, filters, pageViewpoint, pageContext);
        }
        boolean takesAll = question.viewpoint().status() == Viewpoint.Status.ALL;
        List<LocatedTie> listed = all.stream()
                .filter(tie -> takesAll || holds(tie) && !(question.isOfYear() && isSeenLater(tie)))
                .toList();
        return new MapPage(
                question,
                filters,
                pageViewpoint,
                maps.ofTies(listed, question.extent(), pageContext),
                MapCounts.of(listed),
                takesAll ? MapPage.Beyond.NOTHING : beyond(all, question),
                MapTable.ofTies(listed, question.page(), pageContext));
    }

    private MapPage bundled(
            MapParameters question, List<FilterField> filters, PageViewpoint pageViewpoint, PageContext pageContext) {
        List<TieBundle> bundles = ties.bundles(question.criteria(), question.viewpoint());
        return new MapPage(
                question,
                filters,
                pageViewpoint,
                maps.ofBundles(bundles, question.extent(), pageContext),
                null,
                MapPage.Beyond.NOTHING,
                MapTable.ofBundles(bundles, question.page(), pageContext));
    }

    private static boolean holds(LocatedTie tie) {
        return !tie.status().equals("ended") && !tie.status().equals("unknown");
    }

    private static boolean isSeenLater(LocatedTie tie) {
        return "seen-later".equals(tie.basis());
    }

    private static MapPage.Beyond beyond(List<LocatedTie> all, MapParameters question) {
        return new MapPage.Beyond(
                distinct(all, tie -> tie.status().equals("ended")),
                distinct(all, tie -> tie.status().equals("unknown")),
                question.isOfYear() ? distinct(all, MapPages::isSeenLater) : 0);
    }

    private static long distinct(List<LocatedTie> all, Predicate<LocatedTie> which) {
        return all.stream()
                .filter(which)
                .map(LocatedTie::partnership)
                .distinct()
                .count();
    }
}

package nl.stedenband.web.map;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.partnership.LocatedTie;
import nl.stedenband.graph.partnership.MapCriteria;
import nl.stedenband.graph.partnership.MapQueries;
import nl.stedenband.graph.partnership.TieBundle;
import nl.stedenband.picture.map.MapExtent;
import nl.stedenband.picture.map.MapPicture;
import nl.stedenband.picture.map.MapTie;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;

/** Draws ties on maps, under the names of the reader's language. */
@Singleton
public final class PageMaps {
    static final String MOST_LINES = "stedenband.map.most-lines";

    private final MapQueries ties;
    private final Outlines outlines;
    private final int mostLines;

    /** @param mostLines more than these nobody tells apart, and a page with them is slow to come and to move */
    PageMaps(MapQueries ties, Outlines outlines, @Property(name = MOST_LINES, defaultValue = "2500") int mostLines) {
        this.ties = ties;
        this.outlines = outlines;
        this.mostLines = mostLines;
    }

    int mostLines() {
        return mostLines;
    }

    /** The ties that the viewpoint lists, on the part of the world where they are. */
    public PageMap of(MapCriteria criteria, Viewpoint viewpoint, PageContext pageContext) {
        List<LocatedTie> found = ties.ties(criteria, viewpoint, mostLines + 1);
        return found.size() > mostLines
                ? ofBundles(ties.bundles(criteria, viewpoint), MapExtent.WORLD, pageContext)
                : drawn(MapTies.of(found, pageContext), null, false);
    }

    PageMap ofTies(List<LocatedTie> found, MapExtent mapExtent, PageContext pageContext) {
        return drawn(MapTies.of(found, pageContext), mapExtent, false);
    }

    /** Ties that were found otherwise, on the part of the world where they are. */
    public PageMap ofAnswer(List<MapTie> found) {
        return drawn(found, null, false);
    }

    PageMap ofBundles(List<TieBundle> bundles, MapExtent mapExtent, PageContext pageContext) {
        return drawn(MapTies.ofBundles(bundles, pageContext), mapExtent, true);
    }

    private PageMap drawn(List<MapTie> drawn, MapExtent asked, boolean isBundled) {
        MapExtent mapExtent = asked == null ? MapExtent.around(drawn) : asked;
        return new PageMap(
                MapPicture.of(drawn, mapExtent), mapExtent, outlines.land(), outlines.municipalities(), isBundled);
    }
}

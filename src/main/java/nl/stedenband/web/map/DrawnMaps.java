package nl.stedenband.web.map;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.partnership.LocatedTie;
import nl.stedenband.graph.partnership.MapCriteria;
import nl.stedenband.graph.partnership.MapQueries;
import nl.stedenband.graph.partnership.TieBundle;
import nl.stedenband.picture.map.Extent;
import nl.stedenband.picture.map.MapPicture;
import nl.stedenband.picture.map.MapTie;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Site;

/** Draws ties on maps, under the names of the reader's language. */
@Singleton
public final class DrawnMaps {
    static final String MOST_LINES = "stedenband.map.most-lines";

    private final MapQueries ties;
    private final Outlines outlines;
    private final int mostLines;

    /** @param mostLines more than these nobody tells apart, and a page with them is slow to come and to move */
    DrawnMaps(MapQueries ties, Outlines outlines, @Property(name = MOST_LINES, defaultValue = "2500") int mostLines) {
        this.ties = ties;
        this.outlines = outlines;
        this.mostLines = mostLines;
    }

    int mostLines() {
        return mostLines;
    }

    /** The ties that the viewpoint lists, on the part of the world where they are. */
    public DrawnMap of(MapCriteria criteria, Viewpoint viewpoint, Site site) {
        List<LocatedTie> found = ties.ties(criteria, viewpoint, mostLines + 1);
        return found.size() > mostLines
                ? ofBundles(ties.bundles(criteria, viewpoint), Extent.WORLD, site)
                : drawn(MapTies.of(found, site), null, false);
    }

    DrawnMap ofTies(List<LocatedTie> found, Extent extent, Site site) {
        return drawn(MapTies.of(found, site), extent, false);
    }

    /** Ties that were found otherwise, on the part of the world where they are. */
    public DrawnMap ofAnswer(List<MapTie> found) {
        return drawn(found, null, false);
    }

    DrawnMap ofBundles(List<TieBundle> bundles, Extent extent, Site site) {
        return drawn(MapTies.ofBundles(bundles, site), extent, true);
    }

    private DrawnMap drawn(List<MapTie> drawn, Extent asked, boolean isBundled) {
        Extent extent = asked == null ? Extent.around(drawn) : asked;
        return new DrawnMap(
                MapPicture.of(drawn, extent), extent, outlines.land(), outlines.municipalities(), isBundled);
    }
}

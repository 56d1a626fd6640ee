package nl.stedenband.web.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stedenband.graph.partnership.LocatedTie;
import nl.stedenband.graph.partnership.TieBundle;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.picture.map.MapPlace;
import nl.stedenband.picture.map.MapTie;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieFamily;
import nl.stedenband.registry.TieKind;
import nl.stedenband.web.page.PageContext;

/** Ties as maps draw them, under the names of the reader's language. */
public final class MapTies {
    private static final String HOME = "NL";

    private final PageContext pageContext;

    private MapTies(PageContext pageContext) {
        this.pageContext = pageContext;
    }

    static List<MapTie> of(List<LocatedTie> ties, PageContext pageContext) {
        MapTies map = new MapTies(pageContext);
        return ties.stream().map(map::tie).toList();
    }

    static List<MapTie> ofBundles(List<TieBundle> bundles, PageContext pageContext) {
        MapTies map = new MapTies(pageContext);
        return bundles.stream().map(map::bundle).toList();
    }

    /** Whether it is a part of the Netherlands; the country itself is none. */
    static boolean isDutch(LocatedTie.End end) {
        return end.place().kind().equals(ThingKind.MUNICIPALITY.word())
                || end.country() != null
                        && end.country().id().equals(HOME)
                        && !end.place().kind().equals(ThingKind.COUNTRY.word());
    }

    private MapTie tie(LocatedTie tie) {
        String title = pageContext.name(tie.one().place()) + " – "
                + pageContext.name(tie.other().place()) + ": "
                + pageContext.print().word("kind", tie.kind()) + ", "
                + pageContext.print().word("status", tie.status());
        return new MapTie(
                place(tie.one()),
                place(tie.other()),
                family(TieKind.ofSlug(tie.kind()).family()),
                tie.status(),
                1,
                tie.inheritedFrom() == null ? 1 : 0,
                title,
                pageContext.to("partnerships", tie.partnership()));
    }

    private MapPlace place(LocatedTie.End end) {
        String name = pageContext.name(end.place());
        boolean tellsCountry = end.country() != null && !end.country().equals(end.place());
        return new MapPlace(
                key(end.place()),
                name,
                tellsCountry ? name + ", " + pageContext.name(end.country()) : name,
                pageContext.to(end.place()),
                isDutch(end),
                point(end.latitude(), end.longitude()),
                end.population() == null ? 0 : end.population());
    }

    private MapTie bundle(TieBundle bundle) {
        MapPlace one = country(bundle.one());
        MapPlace other = country(bundle.other());
        boolean isHome = other.key().equals(key(new Named(ThingKind.COUNTRY.word(), HOME, null)));
        return new MapTie(
                one,
                other,
                family(TieFamily.TWINNING),
                status(bundle),
                bundle.ties(),
                bundle.ties(),
                pageContext
                        .print()
                        .texts()
                        .get(
                                "map.bundle",
                                one.name(),
                                other.name(),
                                pageContext.print().number(bundle.ties())),
                isHome ? one.address() : other.address());
    }

    private MapPlace country(TieBundle.Side side) {
        String name = pageContext.name(side.country());
        return new MapPlace(
                key(side.country()),
                name,
                name,
                pageContext.to(side.country()),
                false,
                point(side.latitude(), side.longitude()),
                0);
    }

    private static String status(TieBundle bundle) {
        if (bundle.certain() > 0) {
            return "certain";
        }
        if (bundle.confirmed() > 0) {
            return "confirmed";
        }
        return bundle.contradicted() > 0 ? "contradicted" : bundle.possible() > 0 ? "possible" : "unknown";
    }

    private static String key(Named thing) {
        return thing.kind() + '/' + thing.id();
    }

    /** As the class of a line. */
    public static String family(TieFamily family) {
        return family.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Point> point(Double latitude, Double longitude) {
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude));
    }
}

package nl.stedenband.web.place;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.exporting.Formats;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.PartnerCity;
import nl.stedenband.graph.place.PartnerCityQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.thing.Downloads;
import nl.stedenband.web.thing.NowAndBefore;
import nl.stedenband.web.thing.PlacePictures;

/** Gathers what the page of a partner city shows. */
@Singleton
final class PartnerCityPages {
    private final PartnerCityQueries cities;
    private final PlacePictures pictures;
    private final Formats formats;

    PartnerCityPages(PartnerCityQueries cities, PlacePictures pictures, Formats formats) {
        this.cities = cities;
        this.pictures = pictures;
        this.formats = formats;
    }

    PartnerCityPage page(PartnerCity city, PageViewpoint pageViewpoint, PageContext pageContext) {
        String id = city.id();
        Viewpoint viewpoint = pageViewpoint.viewpoint();
        List<Tie> ties = cities.ties(id, viewpoint.withAll());
        NowAndBefore<Membership> networks =
                NowAndBefore.of(cities.networks(id, viewpoint.withAll()), Membership::status);
        return new PartnerCityPage(
                city,
                pageViewpoint,
                NowAndBefore.of(ties, Tie::status),
                networks,
                cities.residents(id, viewpoint),
                pictures.of(
                        new Named(ThingKind.PARTNER_CITY.word(), id, city.name()),
                        ties,
                        networks.now(),
                        viewpoint,
                        pageContext),
                Downloads.of("ties", "place", id, pageViewpoint, formats));
    }
}

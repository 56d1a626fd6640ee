package nl.stedenband.web.place;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.exporting.Formats;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.Municipality.ListedMunicipality;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.listing.MunicipalityLists;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.ListLayout;
import nl.stedenband.web.thing.Downloads;
import nl.stedenband.web.thing.NowAndBefore;
import nl.stedenband.web.thing.PlacePictures;

/** Gathers what the page of a municipality shows. */
@Singleton
final class MunicipalityPages {
    static final ListLayout<ListedMunicipality> LAYOUT =
            ListLayout.of(MunicipalityLists.ALL, SiteSection.MUNICIPALITIES);

    private final MunicipalityQueries municipalities;
    private final PlacePictures pictures;
    private final Formats formats;

    MunicipalityPages(MunicipalityQueries municipalities, PlacePictures pictures, Formats formats) {
        this.municipalities = municipalities;
        this.pictures = pictures;
        this.formats = formats;
    }

    MunicipalityPage page(Municipality municipality, PageViewpoint pageViewpoint, PageContext pageContext) {
        String id = municipality.id();
        Viewpoint viewpoint = pageViewpoint.viewpoint();
        List<Tie> ties = municipalities.ties(id, viewpoint.withAll());
        NowAndBefore<Membership> networks =
                NowAndBefore.of(municipalities.networks(id, viewpoint.withAll()), Membership::status);
        Named place = new Named(ThingKind.MUNICIPALITY.word(), id, municipality.name());
        return new MunicipalityPage(
                municipality,
                LAYOUT.facts(municipality.listed(), pageContext),
                pageViewpoint,
                NowAndBefore.of(
                        ties.stream().filter(tie -> tie.inheritedFrom() == null).toList(), Tie::status),
                ties.stream().filter(tie -> tie.inheritedFrom() != null).toList(),
                municipalities.heirUnknown(id, viewpoint),
                networks,
                municipalities.origins(id, viewpoint),
                municipalities.gaps(id, viewpoint),
                pictures.of(place, ties, networks.now(), viewpoint, pageContext),
                Downloads.of("ties", "place", id, pageViewpoint, formats));
    }
}

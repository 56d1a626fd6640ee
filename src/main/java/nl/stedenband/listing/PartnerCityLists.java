package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import java.util.Set;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.ListedPartnerCity;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.PartnerCityQueries;
import nl.stedenband.listing.ListName.ListOwner;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/** Partner cities, and what belongs to one of them. */
public final class PartnerCityLists {
    private static final String COLLECTION = "partner-cities";

    public static final RegistryList<ListedPartnerCity> ALL = new RegistryList<>(
            ListName.of(COLLECTION),
            ListParameters.names(
                            ListFilter.id("country", ThingKind.COUNTRY).onPages(),
                            ListFilter.id("network", ThingKind.NETWORK))
                    .seenFrom(),
            ListColumns.of(ListedPartnerCity.class, Subject.THING)
                    .inFiles(
                            "partnerCity",
                            ValueType.PARTNER_CITY,
                            Set.of("id", "name", "nameNl"),
                            PartnerCityLists::city)
                    .onPages("partner", ValueType.PARTNER_CITY, PartnerCityLists::city)
                    .with("country", ValueType.COUNTRY, item -> thing(item.country()))
                    .with("population", ValueType.INTEGER, ListedPartnerCity::population),
            ListQuery.paged(
                    PartnerCityQueries.class,
                    (cities, asked, page) -> cities.list(
                            asked.names(), asked.text("country"), asked.text("network"), asked.viewpoint(), page)));

    public static final RegistryList<Tie> PARTNERSHIPS = new RegistryList<>(
            ListName.below(COLLECTION, ListOwner.PARTNER_CITY, "partnerships"),
            ListParameters.NONE.seenFrom(),
            PartnershipLists.TIES,
            ListQuery.whole(PartnerCityQueries.class, (cities, asked) -> cities.ties(asked.id(), asked.viewpoint())));

    public static final RegistryList<Membership> NETWORKS = new RegistryList<>(
            ListName.below(COLLECTION, ListOwner.PARTNER_CITY, "networks"),
            ListParameters.NONE.seenFrom(),
            NetworkLists.MEMBERSHIPS,
            ListQuery.whole(
                    PartnerCityQueries.class, (cities, asked) -> cities.networks(asked.id(), asked.viewpoint())));

    private PartnerCityLists() {}

    private static Thing city(ListedPartnerCity item) {
        return thing(ThingKind.PARTNER_CITY, item.id(), item.name(), item.nameNl());
    }
}

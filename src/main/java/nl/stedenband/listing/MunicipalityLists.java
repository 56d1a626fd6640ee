package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import java.util.Set;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Municipality.ListedMunicipality;
import nl.stedenband.graph.place.MunicipalityCriteria;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.place.Origin;
import nl.stedenband.listing.ListColumns.Lifetime;
import nl.stedenband.listing.ListName.ListOwner;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Municipalities, and what belongs to one of them. */
public final class MunicipalityLists {
    private static final String COLLECTION = "municipalities";

    public static final RegistryList<ListedMunicipality> ALL = new RegistryList<>(
            ListName.of(COLLECTION),
            ListParameters.names(
                            ListFilter.id("province", ThingKind.PROVINCE).onPages(),
                            ListFilter.truth("current").onPages(),
                            ListFilter.id("network", ThingKind.NETWORK),
                            ListFilter.id("country", ThingKind.COUNTRY))
                    .seenFrom(),
            ListColumns.of(ListedMunicipality.class, Subject.THING)
                    .with(
                            "municipality",
                            ValueType.MUNICIPALITY,
                            Set.of("id", "name"),
                            item -> thing(ThingKind.MUNICIPALITY, item.id(), item.name(), null))
                    .with("province", ValueType.PARTY, item -> thing(item.province()))
                    .inFiles("begins", ValueType.EDTF, ListedMunicipality::begins)
                    .inFiles("ends", ValueType.EDTF, ListedMunicipality::ends)
                    .onPages("exists", ValueType.EDTF, item -> new Lifetime(item.begins(), item.ends()))
                    .with("population", ValueType.INTEGER, ListedMunicipality::population),
            ListQuery.paged(
                    MunicipalityQueries.class,
                    (municipalities, asked, page) ->
                            municipalities.list(asked.names(), criteria(asked), asked.viewpoint(), page)));

    public static final RegistryList<Tie> PARTNERSHIPS = new RegistryList<>(
            ListName.below(COLLECTION, ListOwner.MUNICIPALITY, "partnerships"),
            ListParameters.NONE.seenFrom(),
            PartnershipLists.TIES,
            ListQuery.whole(
                    MunicipalityQueries.class,
                    (municipalities, asked) -> municipalities.ties(asked.id(), asked.viewpoint())));

    public static final RegistryList<Membership> NETWORKS = new RegistryList<>(
            ListName.below(COLLECTION, ListOwner.MUNICIPALITY, "networks"),
            ListParameters.NONE.seenFrom(),
            NetworkLists.MEMBERSHIPS,
            ListQuery.whole(
                    MunicipalityQueries.class,
                    (municipalities, asked) -> municipalities.networks(asked.id(), asked.viewpoint())));

    public static final RegistryList<Origin> ORIGINS = new RegistryList<>(
            ListName.below(COLLECTION, ListOwner.MUNICIPALITY, "origins"),
            ListParameters.NONE.seenFrom(),
            ListColumns.of(Origin.class, Subject.THING)
                    .with("origin", ValueType.AREA, item -> thing(item.origin()))
                    .with("year", ValueType.INTEGER, Origin::year)
                    .with("residents", ValueType.INTEGER, Origin::residents)
                    .with("residentsLow", ValueType.INTEGER, Origin::residentsLow)
                    .with("residentsHigh", ValueType.INTEGER, Origin::residentsHigh)
                    .with("share", ValueType.DECIMAL, Origin::share)
                    .with("estimate", ValueType.BOOLEAN, Origin::estimate)
                    .severalInFiles("alsoSaid", ValueType.TEXT, Origin::alsoSaid)
                    .severalInFiles("assertions", ValueType.TEXT, Origin::assertions)
                    .severalInFiles("sources", ValueType.TEXT, Origin::sources),
            ListQuery.whole(
                    MunicipalityQueries.class,
                    (municipalities, asked) -> municipalities.origins(asked.id(), asked.viewpoint())));

    private MunicipalityLists() {}

    private static MunicipalityCriteria criteria(ListQuestion asked) {
        return new MunicipalityCriteria(
                asked.text("province"), asked.truth("current"), asked.text("network"), asked.text("country"));
    }
}

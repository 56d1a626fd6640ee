package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import java.util.Set;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.listing.ListColumns.Lifetime;
import nl.stedenband.listing.ListName.ListOwner;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Countries, and what belongs to one of them. */
public final class CountryLists {
    private static final String COLLECTION = "countries";

    /** A page names only the countries of origin as such, and tells of former countries when they ended. */
    public static final RegistryList<ListedCountry> ALL = new RegistryList<>(
            ListName.of(COLLECTION),
            ListParameters.names(
                    ListFilter.id("region", ThingKind.REGION).onPages(),
                    ListFilter.truth("countryOfOrigin").onPages()),
            ListColumns.of(ListedCountry.class, Subject.THING)
                    .with(
                            "country",
                            ValueType.COUNTRY,
                            Set.of("id", "name", "nameNl"),
                            item -> thing(ThingKind.COUNTRY, item.id(), item.name(), item.nameNl()))
                    .with("region", ValueType.REGION, item -> thing(item.region()))
                    .inFiles("countryOfOrigin", ValueType.BOOLEAN, ListedCountry::countryOfOrigin)
                    .onPages("countryOfOrigin", ValueType.BOOLEAN, item -> item.countryOfOrigin() ? true : null)
                    .inFiles("ends", ValueType.EDTF, ListedCountry::ends)
                    .onPages(
                            "exists",
                            ValueType.EDTF,
                            item -> item.ends() == null ? null : new Lifetime(null, item.ends())),
            ListQuery.paged(
                    CountryQueries.class,
                    (countries, asked, page) ->
                            countries.list(asked.names(), asked.text("region"), asked.truth("countryOfOrigin"), page)));

    public static final RegistryList<Tie> PARTNERSHIPS = new RegistryList<>(
            ListName.below(COLLECTION, ListOwner.COUNTRY, "partnerships"),
            ListParameters.NONE.seenFrom(),
            PartnershipLists.TIES,
            ListQuery.paged(
                    CountryQueries.class,
                    (countries, asked, page) -> countries.ties(asked.id(), asked.viewpoint(), page)));

    private CountryLists() {}
}

package nl.stedenband.api;

import static nl.stedenband.api.ListColumns.thing;

import java.util.List;
import java.util.Set;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.graph.place.ListedMunicipality;
import nl.stedenband.graph.place.ListedNetwork;
import nl.stedenband.graph.place.ListedPartnerCity;
import nl.stedenband.graph.place.Origin;
import nl.stedenband.graph.thing.ListedEntry;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Lists of things as tables, a row a thing. */
final class ThingLists {
    private static final Set<String> NAME = Set.of("id", "name", "nameNl");

    static final List<ItemRows<?>> ALL = List.of(
            new ItemRows<>(
                    ListedMunicipality.class,
                    Subject.THING,
                    new ListColumns<ListedMunicipality>()
                            .with(
                                    "municipality",
                                    ValueType.MUNICIPALITY,
                                    false,
                                    NAME,
                                    item -> thing(ThingKind.MUNICIPALITY, item.id(), item.name(), null))
                            .with("province", ValueType.PARTY, item -> thing(item.province()))
                            .with("begins", ValueType.EDTF, ListedMunicipality::begins)
                            .with("ends", ValueType.EDTF, ListedMunicipality::ends)
                            .with("population", ValueType.INTEGER, ListedMunicipality::population)),
            new ItemRows<>(
                    ListedPartnerCity.class,
                    Subject.THING,
                    new ListColumns<ListedPartnerCity>()
                            .with(
                                    "partnerCity",
                                    ValueType.PARTNER_CITY,
                                    false,
                                    NAME,
                                    item -> thing(ThingKind.PARTNER_CITY, item.id(), item.name(), item.nameNl()))
                            .with("country", ValueType.COUNTRY, item -> thing(item.country()))
                            .with("population", ValueType.INTEGER, ListedPartnerCity::population)),
            new ItemRows<>(
                    ListedCountry.class,
                    Subject.THING,
                    new ListColumns<ListedCountry>()
                            .with(
                                    "country",
                                    ValueType.COUNTRY,
                                    false,
                                    NAME,
                                    item -> thing(ThingKind.COUNTRY, item.id(), item.name(), item.nameNl()))
                            .with("region", ValueType.REGION, item -> thing(item.region()))
                            .with("countryOfOrigin", ValueType.BOOLEAN, ListedCountry::countryOfOrigin)
                            .with("ends", ValueType.EDTF, ListedCountry::ends)),
            new ItemRows<>(
                    ListedNetwork.class,
                    Subject.THING,
                    new ListColumns<ListedNetwork>()
                            .with(
                                    "network",
                                    ValueType.NETWORK,
                                    false,
                                    NAME,
                                    item -> thing(ThingKind.NETWORK, item.id(), item.name(), null))
                            .with("type", ValueType.TEXT, ListedNetwork::type)
                            .with("founded", ValueType.EDTF, ListedNetwork::founded)
                            .with("ended", ValueType.EDTF, ListedNetwork::ended)),
            new ItemRows<>(ListedEntry.class, Subject.THING, ThingLists::entries),
            new ItemRows<>(
                    Origin.class,
                    Subject.THING,
                    new ListColumns<Origin>()
                            .with("origin", ValueType.AREA, item -> thing(item.origin()))
                            .with("year", ValueType.INTEGER, Origin::year)
                            .with("residents", ValueType.INTEGER, Origin::residents)
                            .with("residentsLow", ValueType.INTEGER, Origin::residentsLow)
                            .with("residentsHigh", ValueType.INTEGER, Origin::residentsHigh)
                            .with("share", ValueType.DECIMAL, Origin::share)
                            .with("estimate", ValueType.BOOLEAN, Origin::estimate)
                            .withList("alsoSaid", ValueType.TEXT, Origin::alsoSaid)
                            .withList("assertions", ValueType.TEXT, Origin::assertions)
                            .withList("sources", ValueType.TEXT, Origin::sources)));

    private ThingLists() {}

    /** The thing stands under the name of its kind. */
    private static ListColumns<ListedEntry> entries(String collection) {
        ThingKind thingKind = ApiAddresses.kindIn(collection);
        return new ListColumns<ListedEntry>()
                .with(
                        thingKind.word(),
                        ValueType.ofWord(thingKind.word()).orElseThrow(),
                        false,
                        Set.of("kind", "id", "name"),
                        item -> thing(thingKind, item.id(), item.name(), null))
                .with("type", ValueType.TEXT, ListedEntry::type)
                .with("note", ValueType.TEXT, ListedEntry::note);
    }
}

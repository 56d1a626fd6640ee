package nl.stedenband.api;

import static nl.stedenband.api.ListColumns.thing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.stedenband.graph.country.ListedCountry;
import nl.stedenband.graph.entry.ListedEntry;
import nl.stedenband.graph.municipality.ListedMunicipality;
import nl.stedenband.graph.network.ListedNetwork;
import nl.stedenband.graph.partnercity.ListedPartnerCity;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Text;
import nl.stedenband.registry.traversal.Heading.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** The lists of things as tables, a row a thing. */
@Factory
final class ThingLists {
    private static final Set<String> NAME = Set.of("id", "name", "nameNl");

    @Singleton
    ListTable<ListedMunicipality> municipalities(MunicipalityController list) {
        return new ListTable<>(
                "municipalities",
                new Text("Municipalities", "Gemeenten"),
                Subject.THING,
                new ListColumns<ListedMunicipality>()
                        .with(
                                "municipality",
                                ValueType.MUNICIPALITY,
                                false,
                                NAME,
                                item -> thing(Kind.MUNICIPALITY, item.id(), item.name(), null))
                        .with("province", ValueType.PARTY, item -> thing(item.province()))
                        .with("begins", ValueType.EDTF, ListedMunicipality::begins)
                        .with("ends", ValueType.EDTF, ListedMunicipality::ends)
                        .with("population", ValueType.INTEGER, ListedMunicipality::population),
                list::list);
    }

    @Singleton
    ListTable<ListedPartnerCity> partnerCities(PartnerCityController list) {
        return new ListTable<>(
                "partner-cities",
                new Text("Partner cities", "Partnersteden"),
                Subject.THING,
                new ListColumns<ListedPartnerCity>()
                        .with(
                                "partnerCity",
                                ValueType.PARTNER_CITY,
                                false,
                                NAME,
                                item -> thing(Kind.PARTNER_CITY, item.id(), item.name(), item.nameNl()))
                        .with("country", ValueType.COUNTRY, item -> thing(item.country()))
                        .with("population", ValueType.INTEGER, ListedPartnerCity::population),
                list::list);
    }

    @Singleton
    ListTable<ListedCountry> countries(CountryController list) {
        return new ListTable<>(
                "countries",
                new Text("Countries", "Landen"),
                Subject.THING,
                new ListColumns<ListedCountry>()
                        .with(
                                "country",
                                ValueType.COUNTRY,
                                false,
                                NAME,
                                item -> thing(Kind.COUNTRY, item.id(), item.name(), item.nameNl()))
                        .with("region", ValueType.REGION, item -> thing(item.region()))
                        .with("countryOfOrigin", ValueType.BOOLEAN, ListedCountry::countryOfOrigin)
                        .with("ends", ValueType.EDTF, ListedCountry::ends),
                list::list);
    }

    @Singleton
    ListTable<ListedNetwork> networks(NetworkController list) {
        return new ListTable<>(
                "networks",
                new Text("Networks", "Netwerken"),
                Subject.THING,
                new ListColumns<ListedNetwork>()
                        .with(
                                "network",
                                ValueType.NETWORK,
                                false,
                                NAME,
                                item -> thing(Kind.NETWORK, item.id(), item.name(), null))
                        .with("type", ValueType.TEXT, ListedNetwork::type)
                        .with("founded", ValueType.EDTF, ListedNetwork::founded)
                        .with("ended", ValueType.EDTF, ListedNetwork::ended),
                list::list);
    }

    @Singleton
    ListTable<ListedEntry> programmes(EntryController list) {
        return entries("programmes", new Text("Programmes", "Programma's"), ValueType.PROGRAMME, list);
    }

    @Singleton
    ListTable<ListedEntry> organisations(EntryController list) {
        return entries("organisations", new Text("Organisations", "Organisaties"), ValueType.ORGANISATION, list);
    }

    @Singleton
    ListTable<ListedEntry> themes(EntryController list) {
        return entries("themes", new Text("Themes", "Thema's"), ValueType.THEME, list);
    }

    @Singleton
    ListTable<ListedEntry> policyFields(EntryController list) {
        return entries("policy-fields", new Text("Policy fields", "Beleidsterreinen"), ValueType.POLICY_FIELD, list);
    }

    @Singleton
    ListTable<ListedEntry> motives(EntryController list) {
        return entries("motives", new Text("Motives", "Motieven"), ValueType.MOTIVE, list);
    }

    @Singleton
    ListTable<ListedEntry> networkModels(EntryController list) {
        return entries("network-models", new Text("Network models", "Netwerkmodellen"), ValueType.NETWORK_MODEL, list);
    }

    private static ListTable<ListedEntry> entries(String name, Text title, ValueType type, EntryController list) {
        return new ListTable<>(
                name,
                title,
                Subject.THING,
                new ListColumns<ListedEntry>()
                        .with(
                                type.word(),
                                type,
                                false,
                                NAME,
                                item -> thing(Kind.ofWord(item.kind()), item.id(), item.name(), null))
                        .with("type", ValueType.TEXT, ListedEntry::type)
                        .with("note", ValueType.TEXT, ListedEntry::note),
                request -> list.list(name, request));
    }
}

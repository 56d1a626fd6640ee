package nl.stedenband.api;

import java.util.List;
import java.util.Map;
import nl.stedenband.registry.BilingualText;

/** What lists are called as tables. */
final class ListTitles {
    private static final Map<String, BilingualText> COLLECTIONS = Map.ofEntries(
            Map.entry("activity-forms", new BilingualText("Forms of activity", "Activiteitsvormen")),
            Map.entry("assertions", new BilingualText("Assertions", "Beweringen")),
            Map.entry("countries", new BilingualText("Countries", "Landen")),
            Map.entry("country-groups", new BilingualText("Groups of countries", "Groepen landen")),
            Map.entry("districts", new BilingualText("Districts", "Stadsdelen")),
            Map.entry("motives", new BilingualText("Motives", "Motieven")),
            Map.entry("municipalities", new BilingualText("Municipalities", "Gemeenten")),
            Map.entry("network-models", new BilingualText("Network models", "Netwerkmodellen")),
            Map.entry("networks", new BilingualText("Networks", "Netwerken")),
            Map.entry("organisations", new BilingualText("Organisations", "Organisaties")),
            Map.entry("partner-cities", new BilingualText("Partner cities", "Partnersteden")),
            Map.entry("partnerships", new BilingualText("Partnerships", "Banden")),
            Map.entry("policy-fields", new BilingualText("Policy fields", "Beleidsterreinen")),
            Map.entry("programmes", new BilingualText("Programmes", "Programma's")),
            Map.entry("provinces", new BilingualText("Provinces", "Provincies")),
            Map.entry("regions", new BilingualText("Regions", "Regio's")),
            Map.entry("sources", new BilingualText("Sources", "Bronnen")),
            Map.entry("surveys", new BilingualText("Published tables", "Gepubliceerde tabellen")),
            Map.entry("themes", new BilingualText("Themes", "Thema's")),
            Map.entry("typology-values", new BilingualText("Values of typologies", "Waarden van typologieën")));

    /** Those that are there only below a thing. */
    private static final Map<String, BilingualText> CHILDREN = Map.of(
            "members", new BilingualText("Members", "Leden"),
            "origins", new BilingualText("Origins of residents", "Herkomst van inwoners"));

    private ListTitles() {}

    /** The lists of a whole collection. */
    static List<String> ofCollections() {
        return COLLECTIONS.keySet().stream().sorted().toList();
    }

    static BilingualText of(ListRoute list) {
        BilingualText title =
                COLLECTIONS.containsKey(list.name()) ? COLLECTIONS.get(list.name()) : CHILDREN.get(list.name());
        return list.id().isEmpty()
                ? title
                : new BilingualText(title.en() + ": " + list.id(), title.nl() + ": " + list.id());
    }
}

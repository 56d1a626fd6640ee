package nl.stedenband.api;

import java.util.List;
import java.util.Map;
import nl.stedenband.registry.Text;

/** What lists are called as tables. */
final class ListTitles {
    private static final Map<String, Text> COLLECTIONS = Map.ofEntries(
            Map.entry("activity-forms", new Text("Forms of activity", "Activiteitsvormen")),
            Map.entry("assertions", new Text("Assertions", "Beweringen")),
            Map.entry("countries", new Text("Countries", "Landen")),
            Map.entry("country-groups", new Text("Groups of countries", "Groepen landen")),
            Map.entry("districts", new Text("Districts", "Stadsdelen")),
            Map.entry("motives", new Text("Motives", "Motieven")),
            Map.entry("municipalities", new Text("Municipalities", "Gemeenten")),
            Map.entry("network-models", new Text("Network models", "Netwerkmodellen")),
            Map.entry("networks", new Text("Networks", "Netwerken")),
            Map.entry("organisations", new Text("Organisations", "Organisaties")),
            Map.entry("partner-cities", new Text("Partner cities", "Partnersteden")),
            Map.entry("partnerships", new Text("Partnerships", "Banden")),
            Map.entry("policy-fields", new Text("Policy fields", "Beleidsterreinen")),
            Map.entry("programmes", new Text("Programmes", "Programma's")),
            Map.entry("provinces", new Text("Provinces", "Provincies")),
            Map.entry("regions", new Text("Regions", "Regio's")),
            Map.entry("sources", new Text("Sources", "Bronnen")),
            Map.entry("surveys", new Text("Published tables", "Gepubliceerde tabellen")),
            Map.entry("themes", new Text("Themes", "Thema's")),
            Map.entry("typology-values", new Text("Values of typologies", "Waarden van typologieën")));

    /** Those that are there only below a thing. */
    private static final Map<String, Text> CHILDREN = Map.of(
            "members", new Text("Members", "Leden"),
            "origins", new Text("Origins of residents", "Herkomst van inwoners"));

    private ListTitles() {}

    /** The lists of a whole collection. */
    static List<String> ofCollections() {
        return COLLECTIONS.keySet().stream().sorted().toList();
    }

    static Text of(ListRoute list) {
        Text title = COLLECTIONS.containsKey(list.name()) ? COLLECTIONS.get(list.name()) : CHILDREN.get(list.name());
        return list.id().isEmpty() ? title : new Text(title.en() + ": " + list.id(), title.nl() + ": " + list.id());
    }
}

package nl.stedenband.exporting.format;

import java.util.List;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * What things are called all over the world: municipalities and provinces as TOOI has them, partner cities as Wikidata has them;
 * the others by their addresses here, or a name under this address where they have none.
 *
 * @see <a href="https://standaarden.overheid.nl/tooi">TOOI, thesauri en ontologieën voor overheidsinformatie</a>
 */
record GlobalIris(ExportAddresses addresses) {
    private static final String TOOI = "https://identifier.overheid.nl/tooi/id/";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String GEONAMES = "https://sws.geonames.org/";

    String of(ThingId id) {
        if (id.kind() == ThingKind.MUNICIPALITY) {
            return TOOI + "gemeente/" + id.value();
        }
        if (id.kind() == ThingKind.PROVINCE) {
            return TOOI + "provincie/" + id.value();
        }
        if (id.kind() == ThingKind.PARTNER_CITY && id.value().startsWith("Q")) {
            return WIKIDATA + id.value();
        }
        return addresses.of(id).orElseGet(() -> addresses.nameOf(id));
    }

    static String geonames(long number) {
        return GEONAMES + number + '/';
    }

    /** What it is. */
    static List<String> types(ThingKind thingKind) {
        return switch (thingKind) {
            case MUNICIPALITY -> List.of("tooi:Gemeente", "schema:AdministrativeArea");
            case PROVINCE -> List.of("tooi:Provincie", "schema:AdministrativeArea");
            case PARTNER_CITY -> List.of("schema:City");
            case COUNTRY -> List.of("schema:Country");
            case DISTRICT, COUNTRY_GROUP, REGION -> List.of("schema:AdministrativeArea");
            case NETWORK, ORGANISATION -> List.of("schema:Organization");
            case PROGRAMME -> List.of("schema:Project");
            case THEME, POLICY_FIELD, MOTIVE, ACTIVITY_FORM, NETWORK_MODEL, TYPOLOGY_VALUE ->
                List.of("schema:DefinedTerm");
            case SURVEY -> List.of("schema:Dataset");
            case STATISTIC -> List.of("schema:Observation");
            case PARTNERSHIP -> List.of();
        };
    }
}

package nl.stedenband.catalogue;

import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.Literal;
import nl.stedenband.exporting.rdf.Node;
import nl.stedenband.registry.Text;

/**
 * Values from the tables that DCAT-AP-NL prescribes. Each says of what class it is, which some of the tables leave out and
 * shapes ask for.
 *
 * @see <a href="https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/#6952D3B2">DCAT-AP-NL 3.0, Waardelijsten</a>
 */
final class Authority {
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String LICENCES = "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    /** The licences of Creative Commons that we meet, by their SPDX names; every other one has to be called not open. */
    private static final Map<String, String> CREATIVE_COMMONS =
            Map.of("CC0-1.0", "cc0", "CC-BY-4.0", "naamsvermelding40");

    private Authority() {}

    static Node openToAll() {
        return Node.of(EU + "access-right/PUBLIC", "dct:RightsStatement");
    }

    static Node irregularly() {
        return Node.of(EU + "frequency/IRREG", "dct:Frequency");
    }

    static Node dutch() {
        return Node.of(EU + "language/NLD", "dct:LinguisticSystem");
    }

    static Node english() {
        return Node.of(EU + "language/ENG", "dct:LinguisticSystem");
    }

    static Node theNetherlands() {
        return Node.of(EU + "country/NLD", "dct:Location");
    }

    /** In GeoNames: the EU's tables have no place that is everywhere. */
    static Node theWorld() {
        return Node.of("https://sws.geonames.org/6295630/", "dct:Location");
    }

    static Node internationalIssues() {
        return theme("INTR", new Text("International issues", "Internationale vraagstukken"));
    }

    static Node government() {
        return theme("GOVE", new Text("Government and public sector", "Overheid en publieke sector"));
    }

    static Node themes() {
        return Node.of(EU + "data-theme", "skos:ConceptScheme")
                .with("dct:title", Literal.of(new Text("Data theme", "Datathema")));
    }

    static Node fileType(String name) {
        return Node.of(EU + "file-type/" + name, "dct:MediaTypeOrExtent");
    }

    static Node mediaType(String type) {
        return Node.of(MEDIA_TYPES + type, "dct:MediaType");
    }

    /** @param spdx the licence as packages of data name it; nothing where the licence isn't one of Creative Commons */
    static Optional<Node> creativeCommons(String spdx) {
        return Optional.ofNullable(CREATIVE_COMMONS.get(spdx)).map(Authority::licence);
    }

    /** What the profile calls all that isn't under Creative Commons, whether it may be used freely or not. */
    static Node notCreativeCommons() {
        return licence("niet_open");
    }

    private static Node licence(String name) {
        return Node.of(LICENCES + name, "dct:LicenseDocument");
    }

    private static Node theme(String code, Text name) {
        return Node.of(EU + "data-theme/" + code, "skos:Concept")
                .with("skos:prefLabel", Literal.of(name))
                .with("skos:inScheme", new Iri(EU + "data-theme"));
    }
}

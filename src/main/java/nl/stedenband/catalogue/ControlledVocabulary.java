package nl.stedenband.catalogue;

import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.RdfLiteral;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.registry.BilingualText;

/**
 * Values from the tables that DCAT-AP-NL prescribes. Each says of what class it is, which some of the tables leave out and
 * shapes ask for.
 *
 * @see <a href="https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/#6952D3B2">DCAT-AP-NL 3.0, Waardelijsten</a>
 */
final class ControlledVocabulary {
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String LICENCES = "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    /** The licences of Creative Commons that we meet, by their SPDX names; every other one has to be called not open. */
    private static final Map<String, String> CREATIVE_COMMONS =
            Map.of("CC0-1.0", "cc0", "CC-BY-4.0", "naamsvermelding40");

    private ControlledVocabulary() {}

    static RdfNode openToAll() {
        return RdfNode.of(EU + "access-right/PUBLIC", "dct:RightsStatement");
    }

    static RdfNode irregularly() {
        return RdfNode.of(EU + "frequency/IRREG", "dct:Frequency");
    }

    static RdfNode dutch() {
        return RdfNode.of(EU + "language/NLD", "dct:LinguisticSystem");
    }

    static RdfNode english() {
        return RdfNode.of(EU + "language/ENG", "dct:LinguisticSystem");
    }

    static RdfNode theNetherlands() {
        return RdfNode.of(EU + "country/NLD", "dct:Location");
    }

    /** In GeoNames: the EU's tables have no place that is everywhere. */
    static RdfNode theWorld() {
        return RdfNode.of("https://sws.geonames.org/6295630/", "dct:Location");
    }

    static RdfNode internationalIssues() {
        return theme("INTR", BilingualText.of("catalogue.theme.international"));
    }

    static RdfNode government() {
        return theme("GOVE", BilingualText.of("catalogue.theme.government"));
    }

    static RdfNode themes() {
        return RdfNode.of(EU + "data-theme", "skos:ConceptScheme")
                .with("dct:title", RdfLiteral.of(BilingualText.of("catalogue.themes")));
    }

    static RdfNode fileType(String name) {
        return RdfNode.of(EU + "file-type/" + name, "dct:MediaTypeOrExtent");
    }

    static RdfNode mediaType(String type) {
        return RdfNode.of(MEDIA_TYPES + type, "dct:MediaType");
    }

    /** @param spdx the licence as packages of data name it; nothing where the licence isn't one of Creative Commons */
    static Optional<RdfNode> creativeCommons(String spdx) {
        return Optional.ofNullable(CREATIVE_COMMONS.get(spdx)).map(ControlledVocabulary::licence);
    }

    /** What the profile calls all that isn't under Creative Commons, whether it may be used freely or not. */
    static RdfNode notCreativeCommons() {
        return licence("niet_open");
    }

    private static RdfNode licence(String name) {
        return RdfNode.of(LICENCES + name, "dct:LicenseDocument");
    }

    private static RdfNode theme(String code, BilingualText name) {
        return RdfNode.of(EU + "data-theme/" + code, "skos:Concept")
                .with("skos:prefLabel", RdfLiteral.of(name))
                .with("skos:inScheme", new Iri(EU + "data-theme"));
    }
}

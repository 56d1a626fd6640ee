package nl.stedenband.catalogue;

import java.util.List;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.RdfLiteral;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.registry.BilingualText;

/** Describes the programming interface as a data service. */
final class ApiDescription {
    static final String NAME = "api";
    static final String OPENAPI = "/v1/openapi.json";

    private static final BilingualText TITLE = new BilingualText("Stedenband REST API", "REST-API van Stedenband");
    private static final BilingualText ABOUT = new BilingualText(
            "Gives everything in the registry: municipalities, their partners abroad, networks, countries, and what each source"
                    + " says of them. Answers public questions as of a day, as known on a moment and as said by a day. Every"
                    + " row names its sources and every answer how to cite it.",
            "Geeft alles wat in het register staat: gemeenten, hun partners in het buitenland, netwerken, landen, en wat elke"
                    + " bron daarover zegt. Beantwoordt openbare vragen per dag, naar wat op een moment bekend was en naar wat"
                    + " op een dag gezegd was. Elke rij noemt haar bronnen en elk antwoord hoe het geciteerd wordt.");

    private ApiDescription() {}

    static RdfNode of(CatalogueContent catalogueContent, List<RdfNode> datasets) {
        DescribedResource describedResource = new DescribedResource(catalogueContent);
        return describedResource
                .resource(NAME, "dcat:DataService", TITLE, ABOUT)
                .with("dcat:endpointURL", new Iri(catalogueContent.root() + "/v1"))
                .with("dcat:endpointDescription", new Iri(catalogueContent.root() + OPENAPI))
                .with("dct:conformsTo", standard("https://spec.openapis.org/oas/v3.0.1"))
                .with("dct:conformsTo", standard("https://gitdocumentatie.logius.nl/publicatie/api/adr/2.1.0/"))
                .with("dct:license", ControlledVocabulary.creativeCommons("CC-BY-4.0"))
                .with("dct:format", ControlledVocabulary.fileType("JSON"))
                .with("dcat:keyword", DescribedResource.keywords())
                .with("dcat:landingPage", describedResource.document("/en/questions"))
                .with("foaf:page", describedResource.document("/en/terms"))
                .with("dcat:servesDataset", datasets);
    }

    private static RdfNode standard(String address) {
        return RdfNode.of(address, "dct:Standard").with("dct:title", RdfLiteral.of(address));
    }
}

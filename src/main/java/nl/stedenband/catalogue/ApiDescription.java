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

    private static final BilingualText TITLE = BilingualText.of("catalogue.api.title");
    private static final BilingualText ABOUT = BilingualText.of("catalogue.api.about");

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

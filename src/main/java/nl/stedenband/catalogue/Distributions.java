package nl.stedenband.catalogue;

import java.util.List;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.RdfLiteral;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.registry.BilingualText;

/** What is given over HTTP in all formats, each at the same address: the request says which it takes. */
final class Distributions {
    /** The strictest licence among the sources: who uses answers names CBS and GeoNames. */
    private static final String LICENCE = "CC-BY-4.0";

    private final CatalogueContent catalogueContent;

    Distributions(CatalogueContent catalogueContent) {
        this.catalogueContent = catalogueContent;
    }

    /** At an address that needs nothing added to it. */
    List<RdfNode> of(String name, BilingualText title, String path) {
        return catalogueContent.formats().stream()
                .map(distributionFormat -> distribution(name, title, distributionFormat)
                        .with("dcat:accessURL", new Iri(catalogueContent.root() + path))
                        .with("dcat:downloadURL", new Iri(catalogueContent.root() + path)))
                .toList();
    }

    /** Of what has to be told more before it answers; the page has the form for it. */
    List<RdfNode> behindForm(String name, BilingualText title, String page) {
        return catalogueContent.formats().stream()
                .map(distributionFormat -> distribution(name, title, distributionFormat)
                        .with("dcat:accessURL", new Iri(catalogueContent.root() + page)))
                .toList();
    }

    private RdfNode distribution(String name, BilingualText title, DistributionFormat distributionFormat) {
        return RdfNode.of(catalogueContent.address(name + '-' + distributionFormat.name()), "dcat:Distribution")
                .with(
                        "dct:title",
                        RdfLiteral.of(new BilingualText(
                                title.en() + " (" + distributionFormat.name() + ')',
                                title.nl() + " (" + distributionFormat.name() + ')')))
                .with("dct:description", RdfLiteral.of(accepting(distributionFormat)))
                .with("dcat:accessService", new Iri(catalogueContent.address(ApiDescription.NAME)))
                .with("dcat:mediaType", ControlledVocabulary.mediaType(distributionFormat.registeredType()))
                .with("dct:format", ControlledVocabulary.fileType(distributionFormat.fileType()))
                .with("dct:language", List.of(ControlledVocabulary.dutch(), ControlledVocabulary.english()))
                .with("dct:license", ControlledVocabulary.creativeCommons(LICENCE))
                .with("dct:conformsTo", RdfNode.of(catalogueContent.root() + ApiDescription.OPENAPI, "dct:Standard"));
    }

    private static BilingualText accepting(DistributionFormat distributionFormat) {
        return BilingualText.of("catalogue.accepting", distributionFormat.mediaType());
    }
}

package nl.stedenband.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.exporting.rdf.RdfLiteral;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.registry.BilingualText;

/**
 * Describes all that a registry gives as a catalogue: the registry as a whole, the answers to each question, the bundled
 * release, and the interface that serves them.
 *
 * @see <a href="https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/">DCAT-AP-NL 3.0</a>
 */
public final class Catalogue {
    private static final BilingualText TITLE = BilingualText.of("catalogue.title");
    private static final BilingualText ABOUT = BilingualText.of("catalogue.about");

    private Catalogue() {}

    /** Things with addresses, the catalogue first. */
    public static List<RdfNode> of(CatalogueContent catalogueContent) {
        DescribedResource describedResource = new DescribedResource(catalogueContent);
        QuestionDescription questions = new QuestionDescription(catalogueContent);
        List<RdfNode> datasets = new ArrayList<>();
        datasets.add(RegistryDescription.of(catalogueContent));
        datasets.add(new ReleaseDescription(catalogueContent).node());
        catalogueContent.questions().stream().map(questions::of).forEach(datasets::add);
        RdfNode catalogue = describedResource
                .catalogue(TITLE, ABOUT)
                .with("dct:creator", describedResource.publisher())
                .with("dct:language", List.of(ControlledVocabulary.dutch(), ControlledVocabulary.english()))
                .with("dct:license", ControlledVocabulary.creativeCommons("CC0-1.0"))
                .with("foaf:homepage", describedResource.document("/en"))
                .with("dct:issued", RdfLiteral.of(catalogueContent.release().created()))
                .with("dct:modified", catalogueContent.state().changed().map(RdfLiteral::of))
                .with("dct:spatial", ControlledVocabulary.theNetherlands())
                .with("dcat:themeTaxonomy", ControlledVocabulary.themes())
                .with("dcat:service", ApiDescription.of(catalogueContent, datasets))
                .with("dcat:dataset", datasets);
        return List.of(catalogue, questions.series());
    }
}

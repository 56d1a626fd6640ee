package nl.stedenband.catalogue;

import java.util.List;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;

/** Describes the answers to a public question as a data set, in a series with those to the others. */
final class QuestionDescription {
    static final String SERIES = "questions";

    private final CatalogueContent catalogueContent;
    private final DescribedResource describedResource;
    private final Distributions distributions;

    QuestionDescription(CatalogueContent catalogueContent) {
        this.catalogueContent = catalogueContent;
        this.describedResource = new DescribedResource(catalogueContent);
        this.distributions = new Distributions(catalogueContent);
    }

    RdfNode series() {
        return describedResource
                .series(
                        SERIES,
                        BilingualText.of("catalogue.questions.title"),
                        BilingualText.of("catalogue.questions.about"))
                .with("dct:accrualPeriodicity", ControlledVocabulary.irregularly());
    }

    RdfNode of(Traversal question) {
        String page = "/en/questions/" + question.name();
        BilingualText about = question.caution()
                .map(caution -> new BilingualText(
                        question.about().en() + ' ' + caution.en(),
                        question.about().nl() + ' ' + caution.nl()))
                .orElse(question.about());
        return describedResource
                .resource(question.name(), "dcat:Dataset", question.title(), about)
                .with("dcat:inSeries", new Iri(catalogueContent.address(SERIES)))
                .with("prov:wasDerivedFrom", new Iri(catalogueContent.address(RegistryDescription.NAME)))
                .with("dct:accrualPeriodicity", ControlledVocabulary.irregularly())
                .with("dct:conformsTo", RdfNode.of(catalogueContent.root() + ApiDescription.OPENAPI, "dct:Standard"))
                .with("dcat:landingPage", describedResource.document(page))
                .with("foaf:page", describedResource.document(page))
                .with("dcat:keyword", DescribedResource.keywords())
                .with("dcat:distribution", distributions(question, page));
    }

    private List<RdfNode> distributions(Traversal question, String page) {
        return question.parameters().stream().anyMatch(TraversalParameter::required)
                ? distributions.behindForm(question.name(), question.title(), page)
                : distributions.of(question.name(), question.title(), "/v1/traversals/" + question.name());
    }
}

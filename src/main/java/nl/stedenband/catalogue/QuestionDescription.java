package nl.stedenband.catalogue;

import java.util.List;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.Node;
import nl.stedenband.registry.Text;
import nl.stedenband.registry.traversal.Parameter;
import nl.stedenband.registry.traversal.Traversal;

/** Describes the answers to a public question as a data set, in a series with those to the others. */
final class QuestionDescription {
    static final String SERIES = "questions";

    private final Holding holding;
    private final Described described;
    private final Distributions distributions;

    QuestionDescription(Holding holding) {
        this.holding = holding;
        this.described = new Described(holding);
        this.distributions = new Distributions(holding);
    }

    Node series() {
        return described
                .series(
                        SERIES,
                        new Text(
                                "Answers of Stedenband to public questions",
                                "Antwoorden van Stedenband op openbare vragen"),
                        new Text(
                                "Each question is a table, asked as of a day and by what was known on a moment, with the sources"
                                        + " of every row.",
                                "Elke vraag geeft een tabel, gevraagd per dag en naar wat op een moment bekend was, met de"
                                        + " bronnen van elke rij."))
                .with("dct:accrualPeriodicity", Authority.irregularly());
    }

    Node of(Traversal question) {
        String page = "/en/questions/" + question.name();
        Text about = question.caution()
                .map(caution -> new Text(
                        question.about().en() + ' ' + caution.en(),
                        question.about().nl() + ' ' + caution.nl()))
                .orElse(question.about());
        return described
                .resource(question.name(), "dcat:Dataset", question.title(), about)
                .with("dcat:inSeries", new Iri(holding.address(SERIES)))
                .with("prov:wasDerivedFrom", new Iri(holding.address(RegistryDescription.NAME)))
                .with("dct:accrualPeriodicity", Authority.irregularly())
                .with("dct:conformsTo", Node.of(holding.root() + ApiDescription.OPENAPI, "dct:Standard"))
                .with("dcat:landingPage", described.document(page))
                .with("foaf:page", described.document(page))
                .with("dcat:keyword", Described.keywords())
                .with("dcat:distribution", distributions(question, page));
    }

    private List<Node> distributions(Traversal question, String page) {
        return question.parameters().stream().anyMatch(Parameter::required)
                ? distributions.behindForm(question.name(), question.title(), page)
                : distributions.of(question.name(), question.title(), "/v1/traversals/" + question.name());
    }
}

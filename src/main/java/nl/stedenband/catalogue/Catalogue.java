package nl.stedenband.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.exporting.rdf.Literal;
import nl.stedenband.exporting.rdf.Node;
import nl.stedenband.registry.Text;

/**
 * Describes all that a registry gives as a catalogue: the registry as a whole, the answers to each question, the bundled
 * release, and the interface that serves them.
 *
 * @see <a href="https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/">DCAT-AP-NL 3.0</a>
 */
public final class Catalogue {
    private static final Text TITLE =
            new Text("Catalogue of the Stedenband registry", "Catalogus van het register Stedenband");
    private static final Text ABOUT = new Text(
            "Data on what Dutch municipalities do abroad, with the source of every fact, and the services that give them.",
            "Data over wat Nederlandse gemeenten in het buitenland doen, met de bron van elk feit, en de diensten die ze geven.");

    private Catalogue() {}

    /** Things with addresses, the catalogue first. */
    public static List<Node> of(Holding holding) {
        Described described = new Described(holding);
        QuestionDescription questions = new QuestionDescription(holding);
        List<Node> datasets = new ArrayList<>();
        datasets.add(RegistryDescription.of(holding));
        datasets.add(new ReleaseDescription(holding).node());
        holding.questions().stream().map(questions::of).forEach(datasets::add);
        Node catalogue = described
                .catalogue(TITLE, ABOUT)
                .with("dct:creator", described.publisher())
                .with("dct:language", List.of(Authority.dutch(), Authority.english()))
                .with("dct:license", Authority.creativeCommons("CC0-1.0"))
                .with("foaf:homepage", described.document("/en"))
                .with("dct:issued", Literal.of(holding.release().created()))
                .with("dct:modified", holding.state().changed().map(Literal::of))
                .with("dct:spatial", Authority.theNetherlands())
                .with("dcat:themeTaxonomy", Authority.themes())
                .with("dcat:service", ApiDescription.of(holding, datasets))
                .with("dcat:dataset", datasets);
        return List.of(catalogue, questions.series());
    }
}

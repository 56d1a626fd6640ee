package nl.stedenband.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.Literal;
import nl.stedenband.exporting.rdf.Node;
import nl.stedenband.registry.Text;

/** Describes the registry as a whole, as it is at the moment, with its lists. */
final class RegistryDescription {
    static final String NAME = "registry";

    /** The lists of {@code /v1} that tell most, in the order in which a reader would want them. */
    private static final List<String> LISTS = List.of(
            "partnerships",
            "municipalities",
            "partner-cities",
            "networks",
            "countries",
            "programmes",
            "organisations",
            "themes",
            "surveys",
            "sources",
            "assertions");

    private static final Text TITLE =
            new Text("International ties of Dutch municipalities", "Internationale banden van Nederlandse gemeenten");

    static final Text ABOUT = new Text(
            "Partnerships of Dutch municipalities with local authorities abroad, the city networks that they share, the"
                    + " programmes that fund them, and the countries from which their residents come. Every fact names the source"
                    + " that says it; contradictions stand side by side. Most ties have no known begin, and a tie that no source"
                    + " saw lately may have ended. What was known on any earlier moment can still be asked.",
            "Banden van Nederlandse gemeenten met lokale overheden in het buitenland, de stedennetwerken die zij delen, de"
                    + " programma's die ze betalen en de landen waar hun inwoners vandaan komen. Elk feit noemt de bron die het"
                    + " zegt; tegenspraken staan naast elkaar. Van de meeste banden is geen begin bekend, en een band die geen"
                    + " bron recent zag kan voorbij zijn. Wat op een eerder moment bekend was, blijft op te vragen.");

    private RegistryDescription() {}

    static Node of(Holding holding) {
        Described described = new Described(holding);
        return described
                .resource(NAME, "dcat:Dataset", TITLE, ABOUT)
                .with("dcat:version", Literal.of(holding.state().graphVersion()))
                .with("dct:issued", Literal.of(holding.release().created()))
                .with("dct:modified", holding.state().changed().map(Literal::of))
                .with("dct:accrualPeriodicity", Authority.irregularly())
                .with("dct:spatial", List.of(Authority.theNetherlands(), Authority.theWorld()))
                .with("dct:temporal", holding.state().firstTie().map(RegistryDescription::since))
                .with("dct:provenance", provenance())
                .with("prov:wasDerivedFrom", new Iri(holding.address(ReleaseDescription.NAME)))
                .with("dct:conformsTo", Node.of(holding.root() + ApiDescription.OPENAPI, "dct:Standard"))
                .with("dcat:landingPage", described.document("/en"))
                .with("foaf:page", described.document("/en/terms"))
                .with("dcat:keyword", Described.keywords())
                .with("dcat:distribution", lists(holding));
    }

    private static List<Node> lists(Holding holding) {
        Distributions distributions = new Distributions(holding);
        return LISTS.stream().flatMap(list -> list(distributions, list)).toList();
    }

    private static Stream<Node> list(Distributions distributions, String list) {
        Text title = new Text(TITLE.en() + ": " + list, TITLE.nl() + ": " + list);
        return distributions.of(NAME + '-' + list, title, "/v1/" + list).stream();
    }

    /** It goes on. */
    private static Node since(LocalDate day) {
        return Node.blank("dct:PeriodOfTime").with("dcat:startDate", Literal.of(day));
    }

    private static Node provenance() {
        return Node.blank("dct:ProvenanceStatement")
                .with(
                        "rdfs:label",
                        Literal.of(new Text(
                                "Drawn from assertions: what one source says of one thing, with the place in that source and the"
                                        + " moment at which it was recorded. Assertions are never changed, only retracted.",
                                "Getekend uit beweringen: wat één bron over één ding zegt, met de plaats in die bron en het moment"
                                        + " van vastleggen. Beweringen worden nooit veranderd, alleen ingetrokken.")));
    }
}

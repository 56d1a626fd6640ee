package nl.stedenband.catalogue;

import java.util.List;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.Literal;
import nl.stedenband.exporting.rdf.Node;
import nl.stedenband.registry.Text;

/** What is given over HTTP in all formats, each at the same address: the request says which it takes. */
final class Distributions {
    /** The strictest licence among the sources: who uses answers names CBS and GeoNames. */
    private static final String LICENCE = "CC-BY-4.0";

    private final Holding holding;

    Distributions(Holding holding) {
        this.holding = holding;
    }

    /** At an address that needs nothing added to it. */
    List<Node> of(String name, Text title, String path) {
        return holding.formats().stream()
                .map(format -> distribution(name, title, format)
                        .with("dcat:accessURL", new Iri(holding.root() + path))
                        .with("dcat:downloadURL", new Iri(holding.root() + path)))
                .toList();
    }

    /** Of what has to be told more before it answers; the page has the form for it. */
    List<Node> behindForm(String name, Text title, String page) {
        return holding.formats().stream()
                .map(format -> distribution(name, title, format).with("dcat:accessURL", new Iri(holding.root() + page)))
                .toList();
    }

    private Node distribution(String name, Text title, Format format) {
        return Node.of(holding.address(name + '-' + format.name()), "dcat:Distribution")
                .with(
                        "dct:title",
                        Literal.of(new Text(
                                title.en() + " (" + format.name() + ')', title.nl() + " (" + format.name() + ')')))
                .with("dct:description", Literal.of(accepting(format)))
                .with("dcat:accessService", new Iri(holding.address(ApiDescription.NAME)))
                .with("dcat:mediaType", Authority.mediaType(format.registeredType()))
                .with("dct:format", Authority.fileType(format.fileType()))
                .with("dct:language", List.of(Authority.dutch(), Authority.english()))
                .with("dct:license", Authority.creativeCommons(LICENCE))
                .with("dct:conformsTo", Node.of(holding.root() + ApiDescription.OPENAPI, "dct:Standard"));
    }

    private static Text accepting(Format format) {
        return new Text(
                "Asked for with Accept: " + format.mediaType(), "Op te vragen met Accept: " + format.mediaType());
    }
}

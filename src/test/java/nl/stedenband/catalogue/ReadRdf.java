package nl.stedenband.catalogue;

import java.io.InputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads RDF with Jena, and holds it against shapes. */
public final class ReadRdf {
    private ReadRdf() {}

    public static Graph turtle(String text) {
        return read(text, Lang.TURTLE);
    }

    public static Graph jsonLd(String text) {
        return read(text, Lang.JSONLD11);
    }

    public static Graph xml(String text) {
        return read(text, Lang.RDFXML);
    }

    /** What our shapes of DCAT-AP-NL find wrong, a line each. */
    public static List<String> violations(Graph catalogue) {
        InputStream file = ReadRdf.class.getResourceAsStream("/shapes/dcat-ap-nl.ttl");
        Graph shapes = GraphFactory.createDefaultGraph();
        RDFParser.source(file).lang(Lang.TURTLE).parse(shapes);
        return ShaclValidator.get().validate(Shapes.parse(shapes), catalogue).getEntries().stream()
                .map(entry ->
                        entry.focusNode() + " " + entry.resultPath() + " " + entry.value() + ": " + entry.message())
                .toList();
    }

    private static Graph read(String text, Lang form) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, form).parse(graph);
        return graph;
    }
}

package nl.stedenband.exporting;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Linked data as Jena reads it. */
public record ReadLinkedData(Model model) {
    private static final String PREFIXES = """
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX tooi: <https://identifier.overheid.nl/tooi/def/ont/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    public static ReadLinkedData jsonld(byte[] file) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(file), Lang.JSONLD11);
        return new ReadLinkedData(model);
    }

    /** The distinct values of {@code ?x} where a pattern fits. */
    public Set<String> all(String pattern) {
        Set<String> found = new TreeSet<>();
        try (QueryExecution query =
                QueryExecutionFactory.create(PREFIXES + "SELECT DISTINCT ?x WHERE { " + pattern + " }", model)) {
            query.execSelect().forEachRemaining(row -> found.add(written(row.get("x"))));
        }
        return found;
    }

    private static String written(RDFNode node) {
        if (!node.isLiteral()) {
            return node.toString();
        }
        Literal literal = node.asLiteral();
        String language = literal.getLanguage();
        return literal.getLexicalForm() + (language.isEmpty() ? "^^" + literal.getDatatypeURI() : '@' + language);
    }
}

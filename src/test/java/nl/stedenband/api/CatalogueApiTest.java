package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.catalogue.ReadRdf;
import nl.stedenband.graph.TestGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue over HTTP, of all that there really is. */
class CatalogueApiTest {
    private static final String CATALOGUE = "/v1/catalogue";
    private static final String ACCEPT = "Asked for with Accept: ";

    private static Service service;
    private static Graph catalogue;

    @BeforeAll
    static void start() {
        TestGraph.shared().reset();
        service = Service.shared();
        catalogue =
                ReadRdf.turtle(service.get(CATALOGUE, "Accept", "text/turtle").body());
    }

    @Test
    void whatIsServedKeepsToTheProfile() {
        assertThat(ReadRdf.violations(catalogue)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/ld+json                     | application/ld+json
            */*                                     | application/ld+json
            text/turtle                             | text/turtle;charset=utf-8
            text/turtle, application/ld+json;q=0.5  | text/turtle;charset=utf-8
            application/rdf+xml                     | application/rdf+xml;charset=utf-8
            text/html, application/rdf+xml;q=0.9    | application/rdf+xml;charset=utf-8
            application/json                        | application/json
            """)
    void everyFormIsServedAtOneAddress(String accept, String type) {
        HttpResponse<String> response = service.get(CATALOGUE, "Accept", accept);

        assertThat(response.headers().firstValue("content-type")).contains(type);
        assertThat(read(type, response.body()).isIsomorphicWith(catalogue)).isTrue();
    }

    @Test
    void everyDistributionIsToBeHadAsItIsDescribed() {
        List<Triple> asked = catalogue.stream(Node.ANY, DCTerms.description.asNode(), Node.ANY)
                .filter(triple -> triple.getObject().getLiteralLexicalForm().startsWith(ACCEPT))
                .filter(triple -> isListOrShort(triple.getSubject().getURI()))
                .toList();

        assertThat(asked).hasSizeGreaterThan(90).allSatisfy(triple -> {
            String type = triple.getObject().getLiteralLexicalForm().substring(ACCEPT.length());
            HttpResponse<String> response =
                    service.send("HEAD", path(triple.getSubject(), DCAT.accessURL), "Accept", type);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type").orElseThrow())
                    .startsWith(type);
        });
    }

    @Test
    void everyAddressOfDataAnswers() {
        Set<String> paths = catalogue.stream(Node.ANY, DCAT.accessURL.asNode(), Node.ANY)
                .map(triple -> URI.create(triple.getObject().getURI()).getRawPath())
                .collect(Collectors.toSet());

        assertThat(paths)
                .hasSizeGreaterThan(30)
                .allSatisfy(path -> assertThat(service.get(path).statusCode()).isEqualTo(200));
    }

    @Test
    void bundledFilesAreServedAsTheyAreDescribed() {
        Node ties = NodeFactory.createURI(service.address(CATALOGUE) + "#reference-data-ties");

        assertThat(service.get(path(ties, DCAT.downloadURL)).headers().firstValue("content-length"))
                .contains(object(ties, DCAT.byteSize).getLiteralLexicalForm());
    }

    /** All formats of the lists and of one question; the others are made the same way. */
    private static boolean isListOrShort(String distribution) {
        return distribution.contains("#registry-") || distribution.contains("#ended-");
    }

    private static Graph read(String type, String text) {
        return switch (type.replaceFirst(";.*", "")) {
            case "text/turtle" -> ReadRdf.turtle(text);
            case "application/rdf+xml" -> ReadRdf.xml(text);
            default -> ReadRdf.jsonLd(text);
        };
    }

    private static String path(Node subject, Property property) {
        return URI.create(object(subject, property).getURI()).getRawPath();
    }

    private static Node object(Node subject, Property property) {
        return catalogue.find(subject, property.asNode(), Node.ANY).next().getObject();
    }
}

package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.catalogue.ReadRdf;
import nl.stedenband.graph.TestGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue over HTTP, of all that there really is. */
class CatalogueApiTest {
    private static final String CATALOGUE = "/v1/catalogue";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";

    private static Service service;
    private static Graph catalogue;

    @BeforeAll
    static void start() {
        service = Service.on(TestGraph.shared().reset().address());
        catalogue =
                ReadRdf.turtle(service.get(CATALOGUE, "Accept", "text/turtle").body());
    }

    @AfterAll
    static void stop() {
        service.close();
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
            """)
    void bothFormsAreServedAtOneAddress(String accept, String type) {
        HttpResponse<String> response = service.get(CATALOGUE, "Accept", accept);

        assertThat(response.headers().firstValue("content-type")).contains(type);
        Graph graph = type.startsWith("text") ? ReadRdf.turtle(response.body()) : ReadRdf.jsonLd(response.body());
        assertThat(graph.isIsomorphicWith(catalogue)).isTrue();
    }

    @Test
    void everyAddressOfDataAnswers() {
        Set<String> addresses = addresses("accessURL");

        assertThat(addresses).hasSizeGreaterThan(30).allSatisfy(address -> {
            URI uri = URI.create(address);
            assertThat(service.get(uri.getRawPath()).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void bundledFilesAreServedAsTheyAreDescribed() {
        Node ties = NodeFactory.createURI(service.address(CATALOGUE) + "#reference-data-ties");
        String size = catalogue
                .find(ties, NodeFactory.createURI(DCAT + "byteSize"), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();

        assertThat(service.get("/reference/ties.csv").headers().firstValue("content-length"))
                .contains(size);
    }

    private static Set<String> addresses(String property) {
        return catalogue.stream(Node.ANY, NodeFactory.createURI(DCAT + property), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .collect(Collectors.toSet());
    }
}

package nl.stedenband.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.rdf.Iri;
import nl.stedenband.exporting.rdf.JsonLd;
import nl.stedenband.exporting.rdf.RdfLiteral;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.exporting.rdf.Turtle;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.registry.traversal.ValueType;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static final Release.Licence CC0 = new Release.Licence("CC0-1.0", "CC0 1.0", "https://cc.example/zero");
    private static final Release.Licence UNICODE =
            new Release.Licence("Unicode-3.0", "Unicode License v3", "https://unicode.example/license");

    private static final CatalogueContent.State STATE = new CatalogueContent.State(
            "12-3-0", Optional.of(LocalDate.of(1946, 5, 1)), Optional.of(Instant.parse("2026-12-01T10:00:00Z")));

    @Test
    void bothFormsAreTheSameGraph() throws IOException {
        List<RdfNode> catalogue = Catalogue.of(holding());
        Graph turtle = ReadRdf.turtle(Turtle.write(catalogue));

        assertThat(turtle.size()).isGreaterThan(200);
        assertThat(turtle.isIsomorphicWith(ReadRdf.jsonLd(json(catalogue)))).isTrue();
    }

    @Test
    void theCatalogueKeepsToTheProfile() {
        assertThat(ReadRdf.violations(ReadRdf.turtle(Turtle.write(Catalogue.of(holding())))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dct:license",
                "dcat:accessURL",
                "dct:publisher",
                "dcat:contactPoint",
                "dct:accessRights",
                "dct:identifier",
                "dcat:theme",
                "dcat:endpointDescription",
                "skos:prefLabel",
                "vcard:hasEmail",
                "a dct:LinguisticSystem"
            })
    void theShapesSeeWhatIsMissing(String property) {
        String without = Turtle.write(Catalogue.of(holding())).replace(property + ' ', "rdfs:comment ");
        if (property.startsWith("a ")) {
            without = Turtle.write(Catalogue.of(holding())).replace(property, "a rdfs:Resource");
        }

        assertThat(ReadRdf.violations(ReadRdf.turtle(without))).isNotEmpty();
    }

    @Test
    void whatAFileMayBeUsedForIsSaidWhereTheProfileHasNoWordForIt() {
        String turtle = Turtle.write(Catalogue.of(holding()));

        assertThat(turtle.substring(turtle.indexOf("catalogue#reference-data-countries>\n")))
                .containsSubsequence("licenties/niet_open", "Unicode License v3", "https://unicode.example/license");
    }

    @Test
    void textsAreReadBackAsTheyWere() throws IOException {
        List<RdfNode> odd = List.of(RdfNode.of("https://a.example/x", "foaf:Document")
                .with("dct:title", RdfLiteral.in("nl", "\"quoted\" \\ back\nnew line\ttab \u0001 Łódź 🏙"))
                .with("dct:issued", RdfLiteral.of(Instant.EPOCH))
                .with("foaf:page", List.of(new Iri("https://a.example/?q=%22&b=c#d"), RdfNode.blank()))
                .with("dct:relation", RdfNode.blank("foaf:Agent").with("foaf:knows", RdfNode.blank())));
        Graph turtle = ReadRdf.turtle(Turtle.write(odd));

        assertThat(turtle.isIsomorphicWith(ReadRdf.jsonLd(json(odd)))).isTrue();
        assertThat(turtle.size()).isEqualTo(8);
        assertThat(turtle.stream()
                        .map(Triple::getObject)
                        .filter(org.apache.jena.graph.Node::isLiteral)
                        .map(org.apache.jena.graph.Node::getLiteralLexicalForm))
                .contains("\"quoted\" \\ back\nnew line\ttab \u0001 Łódź 🏙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no address", "/path", "https://a.example/<script>", "https://a.example/\"x"})
    void whatIsNoFullAddressIsRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Iri(address));
    }

    static CatalogueContent holding() {
        return new CatalogueContent(
                "https://stedenband.example",
                new Publisher(
                        "Gemeente Delft",
                        "https://identifier.overheid.nl/tooi/id/gemeente/gm0503",
                        "https://delft.example",
                        "opendata@delft.example"),
                release(Optional.empty()),
                STATE,
                List.of(question("ended", List.of()), question("within-hops", List.of(from()))),
                List.of(
                        new DistributionFormat("json", "application/json"),
                        new DistributionFormat("gexf", "application/gexf+xml"),
                        new DistributionFormat("parquet", "application/vnd.apache.parquet")));
    }

    static Release release(Optional<String> doi) {
        return new Release(
                "Reference data",
                "2026.11.2",
                doi,
                Instant.parse("2026-11-21T00:00:00Z"),
                CC0,
                List.of(file("ties.csv", CC0), file("countries.csv.gz", UNICODE)));
    }

    private static Release.BundledFile file(String path, Release.Licence licence) {
        List<Release.Origin> origins =
                List.of(new Release.Origin("CBS", "https://cbs.example"), new Release.Origin("A list", ""));
        return new Release.BundledFile(
                path.substring(0, path.indexOf('.')),
                path,
                "A file",
                "csv",
                Optional.of("schemas/ties.json"),
                licence,
                origins,
                100,
                "ab".repeat(32));
    }

    private static Traversal question(String name, List<TraversalParameter> parameters) {
        return new Traversal(
                name,
                new BilingualText("Title of " + name, "Titel van " + name),
                new BilingualText("What it answers, and how.", "Wat zij beantwoordt, en hoe."),
                Optional.of(new BilingualText("Mind this.", "Let op.")),
                parameters,
                List.of(),
                "RETURN 1");
    }

    private static TraversalParameter from() {
        return new TraversalParameter(
                "from",
                ValueType.PLACE,
                true,
                Optional.empty(),
                Optional.empty(),
                new BilingualText("The place", "De plaats"));
    }

    private static String json(List<RdfNode> nodes) throws IOException {
        return JsonMapper.createDefault().writeValueAsString(JsonLd.write(nodes));
    }

    static Map<String, Object> datacite(Optional<String> doi) {
        CatalogueContent catalogueContent = holding();
        return DataciteMetadata.of(new CatalogueContent(
                catalogueContent.root(),
                catalogueContent.publisher(),
                release(doi),
                STATE,
                List.of(),
                catalogueContent.formats()));
    }
}

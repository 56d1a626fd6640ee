package nl.stedenband.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.traversal.Asking;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import nl.stedenband.listing.ListReader;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ThingDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers on the bundled data, written in every format and read back by readers that aren't ours. */
@OnReferenceData
class ReferenceExportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestGraph graph = ReferenceGraph.loaded();

    /** The columns are those whose things are nodes of the network. */
    @ParameterizedTest(name = "{0}?{1}")
    @CsvSource(delimiter = '|', textBlock = """
            within-hops       | from=gm0106&hops=3&asOf=2009-12-31  | path
            active-in-country | country=DE&asOf=2009-06-30          | municipality partner
            origin-gaps       | asOf=2017-06-30                     | municipality residentsFrom
            shared-networks   | asOf=2017-06-30&municipality=gm0363 | municipality other networks
            contradictions    | asOf=2018-01-01                     | municipality partner network
            """)
    void everyReaderFindsTheSameRowsNodesAndTies(String name, String question, String nodes) throws IOException {
        Answer answer = new Asking(graph).ask(name, (question + "&pageSize=10000").split("&"));
        Set<String> things = ids(answer, Set.of(nodes.split(" ")));
        Set<String> ties = ids(answer, Set.of("tie", "ties"));
        int rows = answer.rows().size();
        assertThat(rows).isPositive();

        assertThat(CsvReader.builder().ofNamedCsvRecord(text(name, question, "csv")).stream())
                .hasSize(rows);
        assertThat(JSON.readTree(text(name, question, "json")).get("rows")).hasSize(rows);
        assertThat(text(name, question, "jsonl").lines().map(ReferenceExportsTest::parsed))
                .hasSize(rows);
        assertThat(JSON.readTree(text(name, question, "geojson")).get("features"))
                .hasSize(rows);
        assertThat(ReadParquet.of(write(name, question, "parquet")).rows()).hasSize(rows);

        ReadNetwork graphml = ReadNetwork.graphml(write(name, question, "graphml"));
        ReadNetwork gexf = ReadNetwork.gexf(write(name, question, "gexf"));
        assertThat(graphml.things()).isEqualTo(things);
        assertThat(graphml.ties()).isEqualTo(ties);
        assertThat(graphml.nodes()).hasSize(things.size());
        assertThat(gexf.things()).isEqualTo(things);
        assertThat(gexf.ties()).isEqualTo(ties);
        assertThat(gexf.edges()).hasSameSizeAs(graphml.edges());

        ReadLinkedData linked = ReadLinkedData.jsonld(write(name, question, "jsonld"));
        assertThat(linked.all("?table prov:hadMember ?x")).hasSize(rows);
        assertThat(linked.all("?thing schema:identifier ?x")).hasSizeGreaterThanOrEqualTo(things.size());
        assertThat(linked.all("?x a tooi:Gemeente"))
                .hasSameSizeAs(things(answer).filter(id -> id.startsWith("gm")).collect(Collectors.toSet()));
        assertThat(linked.all("""
                        ?row a prov:Entity; ?column ?value . OPTIONAL { ?value rdf:rest*/rdf:first ?step }
                        BIND(COALESCE(?step, ?value) AS ?x) FILTER(isIRI(?x) && CONTAINS(STR(?x), "/partnerships/"))""")).hasSameSizeAs(ties);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            municipalities,            500
            partner-cities,            500
            countries/DE/partnerships, 100
            """)
    void aListIsWholeHoweverManyPagesItHas(String name, int page) throws IOException {
        Table table = graph.bean(ListReader.class)
                .open(name, Map.of("status", List.of("all")))
                .orElseThrow();
        JsonNode rows = JSON.readTree(write(table, "json")).get("rows");

        Set<JsonNode> distinct = new HashSet<>();
        rows.forEach(distinct::add);
        assertThat(distinct).hasSizeGreaterThan(page).hasSameSizeAs(rows);
    }

    /** Of a charter, or of the heirs of a divided municipality, two parties may have no tie with each other. */
    @Test
    void partyAndPartnerOfAListedPartnershipAreAPairOfTheTie() throws IOException {
        Set<String> pairs =
                graph.query("""
                        MATCH (one)-[tie:TWINNED_WITH]-(other)
                        RETURN tie.partnership + ' ' + one.id + ' ' + other.id AS pair
                        """).stream().map(row -> row.get("pair").asString()).collect(Collectors.toSet());
        Table table = graph.bean(ListReader.class)
                .open("partnerships", Map.of("status", List.of("all")))
                .orElseThrow();

        JsonNode rows = JSON.readTree(write(table, "json")).get("rows");

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(pairs)
                .contains("%s %s %s"
                        .formatted(
                                row.at("/tie/id").asText(),
                                row.at("/party/id").asText(),
                                row.at("/partner/id").asText())));
    }

    private static Object parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    /** The ids in some columns of an answer. */
    private static Set<String> ids(Answer answer, Set<String> columns) {
        Set<String> ids = new TreeSet<>();
        for (List<Object> row : answer.rows()) {
            for (int i = 0; i < row.size(); i++) {
                if (columns.contains(answer.traversal().columns().get(i).name())) {
                    things(row.get(i)).forEach(ids::add);
                }
            }
        }
        return ids;
    }

    private static Stream<String> things(Answer answer) {
        return answer.rows().stream().flatMap(Collection::stream).flatMap(ReferenceExportsTest::things);
    }

    private static Stream<String> things(Object value) {
        return value instanceof List<?> several
                ? several.stream().flatMap(ReferenceExportsTest::things)
                : value instanceof Thing thing ? Stream.of(thing.id().value()) : Stream.empty();
    }

    private String text(String name, String question, String format) throws IOException {
        return new String(write(name, question, format), StandardCharsets.UTF_8);
    }

    private byte[] write(String name, String question, String format) throws IOException {
        Map<String, List<String>> asked = Arrays.stream(question.split("&"))
                .map(parameter -> parameter.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1])));
        return write(
                graph.bean(TraversalRunner.class)
                        .open(graph.bean(Traversals.class).find(name).orElseThrow(), asked),
                format);
    }

    private byte[] write(Table table, String format) throws IOException {
        TableFormat wanted = graph.bean(Formats.class).find(format).orElseThrow();
        TableThings tableThings =
                new TableThings(new ExportAddresses("https://stedenband.example"), graph.bean(ThingDetails.class));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = new Export(wanted, table, tableThings, out)) {
            while (export.advance()) {
                // goes on by itself
            }
        }
        return out.toByteArray();
    }
}

package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.ASSEN;
import static nl.stedenband.exporting.Written.GRONINGEN;
import static nl.stedenband.exporting.Written.KALININGRAD;
import static nl.stedenband.exporting.Written.POZNAN;
import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static nl.stedenband.exporting.Written.tie;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.stedenband.NetworkReader;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs that networks are exported for read them without a warning, and find all that is in them. */
final class NetworksInOtherProgramsTest {
    private static final TableMetadata TIES = Written.heading(
            Subject.RELATION,
            column("municipality", ValueType.PARTY),
            column("partner", ValueType.PARTY),
            column("tie", ValueType.PARTNERSHIP),
            column("since", ValueType.EDTF),
            column("until", ValueType.EDTF),
            column("firstSeen", ValueType.EDTF),
            column("lastSeen", ValueType.EDTF),
            column("share", ValueType.DECIMAL),
            column("sources[]", ValueType.TEXT));
    private static final List<List<Object>> ROWS = List.of(
            row(ASSEN, POZNAN, tie(1), "1992-05", "2017~", "2004", "2009-06", -0.5, List.of("vng-2009#8.2", "a<&>\"b")),
            row(ASSEN, KALININGRAD, tie(2), null, null, "2004", "2009", null, List.of()),
            row(GRONINGEN, KALININGRAD, tie(3), "1991", null, null, null, 0.25, List.of("x")));

    @TempDir
    private static Path folder;

    /** What programs say of nodes and edges besides what stands in their attributes. */
    private static final Set<String> OF_PROGRAMS = Set.of("id", "node", "start", "end", "weight");

    @ParameterizedTest
    @CsvSource(textBlock = """
            PYTHON_IGRAPH, graphml
            NETWORKX,      graphml
            NETWORKX,      gexf
            R_IGRAPH,      graphml
            GRAPHOLOGY,    graphml
            GRAPHOLOGY,    gexf
            """)
    void allNodesEdgesAndColumnsAreFound(NetworkReader reader, String format) throws IOException, InterruptedException {
        reader.assumeHere();
        JsonNode found = read(reader, format);

        assertThat(found.get("nodes")).hasSize(4);
        assertThat(values(found, "nodes", "label")).contains("Assen", "Poznań");
        assertThat(values(found, "nodes", "_latitude")).contains("52.41");
        assertThat(values(found, "nodes", "_country")).contains("NL", "PL");
        assertThat(values(found, "nodes", "_province")).contains("pv22");
        assertThat(values(found, "nodes", "_sizeClass")).contains("50000-100000");
        assertThat(found.get("nodes").findValuesAsText("_population"))
                .containsExactly(reader.keepsWholeNumbers() ? "68836" : "68836.0");
        assertThat(found.get("nodes").findValuesAsText("_populationYear"))
                .containsExactly(reader.keepsWholeNumbers() ? "2024" : "2024.0");
        assertThat(found.get("edges")).hasSize(3);
        assertThat(values(found, "edges", "since")).contains("1992-05", "1991");
        assertThat(values(found, "edges", "lastSeen")).contains("2009-06", "2009");
        assertThat(values(found, "edges", "share")).contains("-0.5", "0.25");
        assertThat(values(found, "edges", "sources")).contains("vng-2009#8.2 | a<&>\"b", "x");
        assertThat(values(found, "edges", "_tie"))
                .containsExactlyInAnyOrder("p-0000000000000001", "p-0000000000000002", "p-0000000000000003");
        assertThat(attributes(found, "nodes"))
                .containsExactlyInAnyOrder(
                        "label",
                        "_kind",
                        "_id",
                        "_latitude",
                        "_longitude",
                        "_country",
                        "_countryName",
                        "_province",
                        "_provinceName",
                        "_population",
                        "_populationYear",
                        "_sizeClass");
        assertThat(attributes(found, "edges"))
                .containsExactlyInAnyOrder(
                        "_relation",
                        "_tie",
                        "_sourceCount",
                        "municipality",
                        "municipalityName",
                        "partner",
                        "partnerName",
                        "tie",
                        "since",
                        "until",
                        "firstSeen",
                        "lastSeen",
                        "share",
                        "sources");
    }

    /** The names of those that are known of any node or edge. */
    private static Set<String> attributes(JsonNode found, String of) {
        Set<String> names = new TreeSet<>();
        found.get(of).forEach(one -> one.properties().stream()
                .filter(value ->
                        !value.getValue().isNull() && !value.getValue().asText().isEmpty())
                .map(Map.Entry::getKey)
                .filter(name -> !OF_PROGRAMS.contains(name))
                .forEach(names::add));
        return names;
    }

    private static List<String> values(JsonNode found, String of, String attribute) {
        return StreamSupport.stream(found.get(of).spliterator(), false)
                .map(one -> one.path(attribute).asText())
                .toList();
    }

    private static JsonNode read(NetworkReader reader, String format) throws IOException, InterruptedException {
        TableFormat written =
                format.equals("graphml") ? new GraphmlFormat() : new GexfFormat(() -> new SpoolFolder("", 10));
        Path file = folder.resolve("ties." + written.name());
        Files.write(file, Written.bytes(written, TIES, ROWS));
        return reader.read(file);
    }
}

package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures of lists of ties, where there is no database. */
class MeasureCommandTest {
    @TempDir
    Path folder;

    @Test
    void aListOfTiesIsMeasured() throws IOException {
        Outcome outcome = measure("""
                % sym unweighted
                # a triangle with two places hanging on it, told with a loop and two doubles
                a b
                b\tc
                c,a
                "c" d
                d e
                e d
                a a
                b a
                """);

        JsonNode measures = new ObjectMapper().readTree(outcome.out());
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).contains("Dropped: ties of a place with itself: 1, ties that were there before: 2.");
        assertThat(measures.get("nodes").asInt()).isEqualTo(5);
        assertThat(measures.get("edges").asInt()).isEqualTo(5);
        assertThat(measures.get("components").asInt()).isEqualTo(1);
        assertThat(measures.get("largestComponent").asInt()).isEqualTo(5);
        assertThat(measures.get("maxDegree").asInt()).isEqualTo(3);
        assertThat(measures.get("triangles").asInt()).isEqualTo(1);
        assertThat(measures.get("transitivity").asDouble()).isEqualTo(0.5);
        assertThat(measures.get("assortativity").asDouble()).isEqualTo(-1 / 9.0);
        assertThat(measures.get("maxCore").asInt()).isEqualTo(2);
        assertThat(measures.get("diameter").asInt()).isEqualTo(3);
        assertThat(measures.get("meanDistance").asDouble()).isEqualTo(1.7);
        assertThat(measures.at("/distances/exact").asBoolean()).isTrue();
        assertThat(measures.at("/communities/algorithm").asText()).isEqualTo("Leiden");
        assertThat(measures.at("/communities/count").asInt()).isEqualTo(2);
        assertThat(measures.at("/communities/modularity").asDouble()).isCloseTo(0.22, within(1e-12));
        assertThat(measures.at("/top/degree/0/id").asText()).isEqualTo("c");
        assertThat(measures.at("/top/betweenness/0/value").asDouble()).isEqualTo(4);
        assertThat(measures.at("/dropped/loops").asInt()).isEqualTo(1);
        assertThat(measures.at("/dropped/doubles").asInt()).isEqualTo(2);
    }

    @Test
    void nothingIsAnAnswerToo() throws IOException {
        Outcome outcome = measure("% nothing\n");

        JsonNode measures = new ObjectMapper().readTree(outcome.out());
        assertThat(outcome.exitCode()).isZero();
        assertThat(measures.get("nodes").asInt()).isZero();
        assertThat(measures.get("diameter").isNull()).isTrue();
        assertThat(measures.get("transitivity").isNull()).isTrue();
        assertThat(measures.at("/communities/modularity").isNull()).isTrue();
        assertThat(measures.at("/top/degree")).isEmpty();
    }

    @Test
    void onePlaceIsAnAnswerToo() throws IOException {
        JsonNode measures = new ObjectMapper().readTree(measure("a a\n").out());

        assertThat(measures.get("nodes").asInt()).isEqualTo(1);
        assertThat(measures.get("edges").asInt()).isZero();
        assertThat(measures.get("diameter").asInt()).isZero();
        assertThat(measures.get("meanDistance").isNull()).isTrue();
    }

    @Test
    void aTableIsForPeople() throws IOException {
        Outcome outcome = measure("a b\nb c\n", "--table");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().lines())
                .anySatisfy(line -> assertThat(line).matches("places +3"))
                .anySatisfy(line -> assertThat(line).matches("mean distance +1\\.3333"))
                .anySatisfy(line -> assertThat(line).matches("average clustering +0"))
                .contains("First by betweenness");
    }

    @Test
    void aThirdColumnIsRefusedWithItsLine() throws IOException {
        Outcome outcome = measure("% with weights\na b 0.5\n");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("stedenband: ").contains("ties.txt: line 2 has 3 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not-there.txt"})
    void whatIsNoFileIsSaid(String name) {
        Outcome outcome = run("measure", "--edges", folder.resolve(name).toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("is not a file that can be read");
    }

    @Test
    void noRegistryIsMade() throws IOException {
        measure("a b\n");

        assertThat(folder.resolve("home")).doesNotExist();
    }

    private Outcome measure(String list, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("ties.txt"), list);
        String[] words = new String[3 + more.length];
        words[0] = "measure";
        words[1] = "--edges";
        words[2] = file.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return run(words);
    }

    private Outcome run(String... words) {
        OutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int exitCode = Stedenband.commandLine(
                        Map.of("STEDENBAND_HOME", folder.resolve("home").toString()), out)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Outcome(exitCode, out.toString(), err.toString());
    }
}

package nl.stedenband;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads networks with igraph and NetworkX for Python, to which a warning is an error. */
public final class NetworkReader {
    private static final String PYTHON = "/usr/bin/python3";

    private static final String READ = """
            import json, sys, warnings
            import networkx
            warnings.simplefilter('error')
            def flat(found):
                return {'nodes': [dict(d, node=n) for n, d in found.nodes(data=True)],
                        'edges': [d for _, _, d in found.edges(data=True)]}
            if sys.argv[1] == 'graphml':
                import igraph
                graph = igraph.Graph.Read_GraphML(sys.argv[2])
                def told(of):
                    return {name: value for name, value in of.attributes().items() if value == value}
                print(json.dumps({'nodes': [told(v) for v in graph.vs], 'edges': [told(e) for e in graph.es]}))
            elif sys.argv[1] == 'networkx-graphml':
                print(json.dumps(flat(networkx.read_graphml(sys.argv[2]))))
            else:
                print(json.dumps(flat(networkx.read_gexf(sys.argv[2]))))
            """;

    private NetworkReader() {}

    /** Where there is no such Python the test that calls this is left out, and the build names it. */
    public static void assumeHere() {
        boolean isHere = Files.isExecutable(Path.of(PYTHON)) && canImport();
        if (!isHere) {
            TestsLeftOut.noteCaller();
        }
        assumeTrue(isHere, "no Python with igraph and NetworkX (Debian: python3-igraph, python3-networkx)");
    }

    private static boolean canImport() {
        try {
            return new ProcessBuilder(PYTHON, "-c", "import igraph, networkx")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * All nodes and edges of a file, each with its attributes.
     *
     * @param reader {@code graphml} for igraph, {@code networkx-graphml} or {@code gexf} for NetworkX
     */
    public static JsonNode read(String reader, Path file) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(PYTHON, "-c", READ, reader, file.toString()).start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaints = new String(python.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(complaints).isEmpty();
        assertThat(python.waitFor()).isZero();
        return new ObjectMapper().readTree(printed);
    }
}

package nl.stedenband;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that networks are exported for, and reads them here. What it warns of is an error. */
public enum NetworkReader {
    PYTHON_IGRAPH("read.py", List.of("/usr/bin/python3", "-c"), "import igraph, networkx", "igraph"),
    NETWORKX("read.py", List.of("/usr/bin/python3", "-c"), "import igraph, networkx", "networkx"),
    R_IGRAPH("read.R", List.of("Rscript", "--vanilla", "-e"), "library(igraph)", ""),
    GRAPHOLOGY(
            "read.js",
            List.of("node", "-e"),
            "require('graphology'); require('graphology-graphml'); require('graphology-gexf')",
            "");

    private final String script;
    private final List<String> command;
    private final String presence;
    private final String program;

    /**
     * @param command what stands before the text of a script
     * @param presence a script that fails where the program is not here
     * @param program what the script is told before the file
     */
    NetworkReader(String script, List<String> command, String presence, String program) {
        this.script = script;
        this.command = command;
        this.presence = presence;
        this.program = program;
    }

    /** Where it isn't here the test that calls this is left out, and the build names it. */
    public void assumeHere() {
        boolean isHere = isHere();
        if (!isHere) {
            TestsLeftOut.noteCaller();
        }
        assumeTrue(isHere, this + " is not here");
    }

    private boolean isHere() {
        try {
            return process(presence, List.of())
                            .redirectErrorStream(true)
                            .redirectOutput(new File("/dev/null"))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder process(String text, List<String> arguments) {
        List<String> words = new ArrayList<>(command);
        words.add(text);
        words.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(words);
        process.environment().put("LC_ALL", "C.UTF-8");
        return process;
    }

    /** All nodes and edges of a file, each with its attributes. */
    public JsonNode read(Path file) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        if (!program.isEmpty()) {
            arguments.add(program);
        }
        arguments.add(file.toString());
        Process process = process(text(), arguments).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(complaints).isEmpty();
        assertThat(process.waitFor()).isZero();
        return new ObjectMapper().readTree(printed);
    }

    private String text() {
        try (InputStream in = NetworkReader.class.getResourceAsStream("/networks/" + script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether numbers come without their fractions where they have none. */
    public boolean keepsWholeNumbers() {
        return this != PYTHON_IGRAPH;
    }
}

package nl.stedenband.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The query files on the classpath, each read once. */
final class CypherFiles {
    private static final Map<String, String> QUERIES = new ConcurrentHashMap<>();

    private CypherFiles() {}

    /**
     * The text of a query.
     *
     * @param name topic and name, as {@code partnership/by-id}
     * @throws IllegalArgumentException when there is no such file
     * @throws InvalidFragment when it names a fragment that there isn't
     */
    static String query(String name) {
        return QUERIES.computeIfAbsent(name, any -> {
            String path = path(name);
            return CypherFragments.bundled().expand(path, read(path));
        });
    }

    static boolean isThere(String name) {
        return CypherFiles.class.getClassLoader().getResource(path(name)) != null;
    }

    private static String path(String name) {
        return "cypher/queries/" + name + ".cypher";
    }

    /** The text of a file as it is written. */
    static String read(String path) {
        try (InputStream file = CypherFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no query file " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("can't read " + path, e);
        }
    }
}

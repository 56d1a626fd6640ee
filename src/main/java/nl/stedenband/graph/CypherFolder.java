package nl.stedenband.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of Cypher files on the classpath, whether that is a folder or a jar. */
public final class CypherFolder {
    private static final String EXTENSION = ".cypher";

    private CypherFolder() {}

    /**
     * The text of every file, by its name without extension.
     *
     * @param folder as {@code traversals}
     */
    public static SortedMap<String, String> read(String folder) {
        String path = "/cypher/" + folder;
        try {
            URI place = CypherFolder.class.getResource(path).toURI();
            if (!place.getScheme().equals("jar")) {
                return texts(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return texts(jar.getPath(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(EXTENSION)) {
                    texts.put(name.substring(0, name.length() - EXTENSION.length()), Files.readString(file));
                }
            }
        }
        return texts;
    }
}

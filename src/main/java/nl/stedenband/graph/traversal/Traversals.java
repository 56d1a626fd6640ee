package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stedenband.registry.traversal.Traversal;

/** All public questions, by name. */
@Singleton
public final class Traversals {
    private static final String FOLDER = "/cypher/traversals";
    private static final String EXTENSION = ".cypher";

    private final Map<String, Traversal> byName = new TreeMap<>();

    public Traversals() {
        try {
            URI folder = Traversals.class.getResource(FOLDER).toURI();
            if (folder.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                    read(jar.getPath(FOLDER));
                }
            } else {
                read(Path.of(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Traversal> list() {
        return List.copyOf(byName.values());
    }

    public Optional<Traversal> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(EXTENSION)) {
                    name = name.substring(0, name.length() - EXTENSION.length());
                    byName.put(name, TraversalHeader.read(name, Files.readString(file)));
                }
            }
        }
    }
}

package nl.stedenband.graph.traversal;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stedenband.graph.CypherFolder;
import nl.stedenband.registry.traversal.Traversal;

/** All public questions, by name: those that are bundled, and those of a folder that is named by configuration. */
@Singleton
public final class Traversals {
    /** The property that names the folder; the environment variable {@code STEDENBAND_TRAVERSALS} does too. */
    public static final String FOLDER = "stedenband.traversals.folder";

    private static final String BUNDLED = "traversals";

    private final Map<String, TraversalFile> byName = new TreeMap<>();
    private final List<TraversalFile> added;

    /** @param folder of own questions; empty for none */
    @Inject
    Traversals(@Value("${" + FOLDER + ":}") String folder) {
        this(Optional.of(folder).filter(name -> !name.isBlank()).map(Path::of));
    }

    /**
     * For who needs no more than what questions say of themselves.
     *
     * @param folder of own questions
     * @throws InvalidTraversal when a file there can't be read or breaks a rule; what it asks of the database is for
     *     {@link TraversalCheck}
     */
    public Traversals(Optional<Path> folder) {
        CypherFolder.read(BUNDLED).forEach((name, text) -> {
            String file = "cypher/%s/%s.cypher".formatted(BUNDLED, name);
            byName.put(name, TraversalHeader.read(name, file, text));
        });
        added = folder.map(CustomTraversals::read).orElse(List.of());
        for (TraversalFile own : added) {
            String name = own.traversal().name();
            if (byName.putIfAbsent(name, own) != null) {
                throw own.invalid(1, "there is a question '%s' already; give the file another name".formatted(name));
            }
        }
    }

    public List<Traversal> list() {
        return byName.values().stream().map(TraversalFile::traversal).toList();
    }

    public Optional<Traversal> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(TraversalFile::traversal);
    }

    /** All of them, with where they are written. */
    List<TraversalFile> written() {
        return List.copyOf(byName.values());
    }

    /** Those of the folder. */
    List<TraversalFile> added() {
        return added;
    }
}

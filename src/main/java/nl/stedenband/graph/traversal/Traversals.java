package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stedenband.graph.CypherFolder;
import nl.stedenband.registry.traversal.Traversal;

/** All public questions, by name. */
@Singleton
public final class Traversals {
    private final Map<String, Traversal> byName = new TreeMap<>();

    public Traversals() {
        CypherFolder.read("traversals").forEach((name, text) -> byName.put(name, TraversalHeader.read(name, text)));
    }

    public List<Traversal> list() {
        return List.copyOf(byName.values());
    }

    public Optional<Traversal> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}

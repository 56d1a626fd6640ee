package nl.stedenband.release;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.listing.ListReader;
import nl.stedenband.listing.RegistryLists;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.Traversal;

/** Asks the registry what a release has of it. Whoever asks for a table closes it. */
@Singleton
final class ReleaseAnswers {
    private final ListReader lists;
    private final Traversals questions;
    private final TraversalRunner runner;

    ReleaseAnswers(ListReader lists, Traversals questions, TraversalRunner runner) {
        this.lists = lists;
        this.questions = questions;
        this.runner = runner;
    }

    /** @param seen from where in time, where that matters to the list: names of parameters with their values */
    Table list(String name, Map<String, String> seen) {
        boolean hasViewpoint =
                RegistryLists.find(name, "").orElseThrow().parameters().hasViewpoint();
        return lists.open(name, hasViewpoint ? written(seen) : Map.of()).orElseThrow();
    }

    Table question(String name, Map<String, String> asked) {
        Traversal question = questions.find(name).orElseThrow();
        return runner.open(question, written(asked));
    }

    /** The rows of a table, which is closed, each value under the name of its column. */
    static List<Map<String, Object>> rows(Table table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (table) {
            table.rows().forEachRemaining(values -> {
                Map<String, Object> row = new HashMap<>();
                for (int i = 0; i < values.size(); i++) {
                    row.put(table.heading().columns().get(i).name(), values.get(i));
                }
                rows.add(row);
            });
        }
        return rows;
    }

    private static Map<String, List<String>> written(Map<String, String> asked) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        asked.forEach((name, value) -> written.put(name, List.of(value)));
        return written;
    }
}

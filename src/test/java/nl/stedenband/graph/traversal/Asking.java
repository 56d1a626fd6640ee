package nl.stedenband.graph.traversal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.Traversal;

/** Asks in tests, and shows the answer as text. */
public final class Asking {
    private final TestGraph graph;

    public Asking(TestGraph graph) {
        this.graph = graph;
    }

    /** @param parameters as {@code country=GH} */
    public Answer ask(String name, String... parameters) {
        Map<String, List<String>> asked = new HashMap<>();
        for (String parameter : parameters) {
            String[] parts = parameter.split("=", 2);
            asked.put(parts[0], List.of(parts[1]));
        }
        Traversal traversal = graph.bean(Traversals.class).find(name).orElseThrow();
        return graph.bean(TraversalRunner.class).ask(traversal, asked);
    }

    /** The rows with some of their columns, in words: {@code Gouda | Elmina | possible}. */
    public List<String> rows(Answer answer, String... columns) {
        return answer.rows().stream()
                .map(row -> {
                    Map<String, Object> byName = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        Column column = answer.traversal().columns().get(i);
                        byName.put(column.name(), row.get(i));
                    }
                    return String.join(
                            " | ",
                            List.of(columns).stream()
                                    .map(column -> word(byName.get(column)))
                                    .toList());
                })
                .toList();
    }

    private static String word(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(Asking::word).toList().toString();
        }
        return value == null ? "-" : value instanceof Thing thing ? thing.name() : value.toString();
    }
}

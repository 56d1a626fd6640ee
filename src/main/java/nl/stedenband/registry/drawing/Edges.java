package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the relationships of all windows and joins those that say the same in adjoining ones. */
final class Edges {
    private final Map<Drawing.Edge, List<Window>> windows = new LinkedHashMap<>();

    void add(Window window, Drawing.Edge edge) {
        List<Window> known = windows.computeIfAbsent(edge, any -> new ArrayList<>());
        Window joined = window;
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i).adjoins(joined)) {
                joined = known.remove(i).join(joined);
                i = known.size();
            }
        }
        known.add(joined);
    }

    List<Drawing.Edge> inWindows() {
        List<Drawing.Edge> all = new ArrayList<>();
        windows.forEach((edge, when) -> when.forEach(window -> {
            Map<String, Object> properties = new TreeMap<>(edge.properties());
            properties.put("knownFrom", window.knownFrom());
            properties.put("knownTo", window.knownTo());
            properties.put("saidFrom", window.saidFrom());
            properties.put("saidTo", window.saidTo());
            all.add(new Drawing.Edge(edge.type(), edge.from(), edge.to(), properties));
        }));
        return all;
    }
}

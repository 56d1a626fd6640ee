package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the relationships of all windows and joins those that say the same in adjoining ones. */
final class Edges {
    private final Map<Drawing.Edge, List<Window>> windows = new LinkedHashMap<>();

    /** Windows come by what was known, and within that by what was said. */
    void add(Window window, Drawing.Edge edge) {
        List<Window> before = windows.computeIfAbsent(edge, any -> new ArrayList<>());
        int last = before.size() - 1;
        if (last >= 0 && before.get(last).isFollowedInPrintBy(window)) {
            before.set(last, before.get(last).join(window));
        } else {
            before.add(window);
        }
    }

    List<Drawing.Edge> inWindows() {
        List<Drawing.Edge> all = new ArrayList<>();
        windows.forEach((edge, when) -> joinedInTime(when).forEach(window -> {
            Map<String, Object> properties = new TreeMap<>(edge.properties());
            properties.put("knownFrom", window.knownFrom());
            properties.put("knownTo", window.knownTo());
            properties.put("saidFrom", window.saidFrom());
            properties.put("saidTo", window.saidTo());
            all.add(new Drawing.Edge(edge.type(), edge.from(), edge.to(), properties));
        }));
        return all;
    }

    /**
     * Only what was said in the same days is joined over time: so the windows on the present depend on nothing that was known
     * before, and what is retracted leaves no trace in them.
     */
    private static List<Window> joinedInTime(List<Window> when) {
        List<Window> joined = new ArrayList<>();
        for (Window window : when) {
            int i = joined.size() - 1;
            while (i >= 0 && !joined.get(i).isFollowedInTimeBy(window)) {
                i--;
            }
            if (i >= 0) {
                joined.set(i, joined.get(i).join(window));
            } else {
                joined.add(window);
            }
        }
        return joined;
    }
}

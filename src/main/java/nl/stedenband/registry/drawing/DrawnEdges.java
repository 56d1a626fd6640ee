package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the relationships of all windows and joins those that say the same in adjoining ones. */
final class DrawnEdges {
    private final Map<DrawnUnit.Edge, List<KnowledgeWindow>> windows = new LinkedHashMap<>();

    /** Windows come by what was known, and within that by what was said. */
    void add(KnowledgeWindow knowledgeWindow, DrawnUnit.Edge edge) {
        List<KnowledgeWindow> before = windows.computeIfAbsent(edge, any -> new ArrayList<>());
        int last = before.size() - 1;
        if (last >= 0 && before.get(last).isFollowedInPrintBy(knowledgeWindow)) {
            before.set(last, before.get(last).join(knowledgeWindow));
        } else {
            before.add(knowledgeWindow);
        }
    }

    List<DrawnUnit.Edge> inWindows() {
        List<DrawnUnit.Edge> all = new ArrayList<>();
        windows.forEach((edge, when) -> joinedInTime(when).forEach(knowledgeWindow -> {
            Map<String, Object> properties = new TreeMap<>(edge.properties());
            properties.put("knownFrom", knowledgeWindow.knownFrom());
            properties.put("knownTo", knowledgeWindow.knownTo());
            properties.put("saidFrom", knowledgeWindow.saidFrom());
            properties.put("saidTo", knowledgeWindow.saidTo());
            all.add(new DrawnUnit.Edge(edge.type(), edge.from(), edge.to(), properties));
        }));
        return all;
    }

    /**
     * Only what was said in the same days is joined over time: so the windows on the present depend on nothing that was known
     * before, and what is retracted leaves no trace in them.
     */
    private static List<KnowledgeWindow> joinedInTime(List<KnowledgeWindow> when) {
        List<KnowledgeWindow> joined = new ArrayList<>();
        for (KnowledgeWindow knowledgeWindow : when) {
            int i = joined.size() - 1;
            while (i >= 0 && !joined.get(i).isFollowedInTimeBy(knowledgeWindow)) {
                i--;
            }
            if (i >= 0) {
                joined.set(i, joined.get(i).join(knowledgeWindow));
            } else {
                joined.add(knowledgeWindow);
            }
        }
        return joined;
    }
}

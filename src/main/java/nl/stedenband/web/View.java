package nl.stedenband.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;

/** How an answer is shown; what its columns hold decides what it can be shown as. */
enum View {
    TABLE,
    NETWORK,
    CHART;

    /** In addresses, and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<View> of(Traversal traversal) {
        List<View> views = new ArrayList<>(List.of(TABLE));
        if (isNetwork(traversal.columns())) {
            views.add(NETWORK);
        }
        if (AnswerChart.isPossible(traversal)) {
            views.add(CHART);
        }
        return views;
    }

    /** Whether rows join things: those of a way, or two that stand in a row each by itself. */
    private static boolean isNetwork(List<Column> columns) {
        long alone = columns.stream()
                .filter(column -> column.type().isThing() && !column.isList())
                .filter(column -> column.type() != ValueType.PARTNERSHIP)
                .count();
        return alone >= 2 || columns.stream().anyMatch(column -> column.type() == ValueType.PATH);
    }
}

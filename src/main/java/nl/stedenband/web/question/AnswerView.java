package nl.stedenband.web.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;
import nl.stedenband.web.chart.AnswerChart;
import nl.stedenband.web.chart.ChartColumns;

/** How an answer is shown; what its columns hold decides what it can be shown as. */
public enum AnswerView {
    TABLE,
    MAP,
    NETWORK,
    CHART;

    /** In addresses, and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<AnswerView> of(Traversal traversal) {
        List<AnswerView> views = new ArrayList<>(List.of(TABLE));
        if (joinsParties(traversal)) {
            views.add(MAP);
        }
        if (isNetwork(traversal.columns())) {
            views.add(NETWORK);
        }
        if (AnswerChart.isPossible(traversal)) {
            views.add(CHART);
        }
        return views;
    }

    /** Whether rows are ties with both their parties, or ways over ties. */
    private static boolean joinsParties(Traversal traversal) {
        long parties = traversal.columns().stream()
                .filter(column -> column.type().isParty() && !column.isList())
                .count();
        return isWay(traversal.columns()) || (ChartColumns.of(traversal).isTies() && parties >= 2);
    }

    private static boolean isWay(List<Column> columns) {
        return columns.stream().anyMatch(column -> column.type() == ValueType.PATH);
    }

    /** Whether rows join things: those of a way, or two that stand in a row each by itself. */
    private static boolean isNetwork(List<Column> columns) {
        long alone = columns.stream()
                .filter(column -> column.type().isThing() && !column.isList())
                .filter(column -> column.type() != ValueType.PARTNERSHIP)
                .count();
        return alone >= 2 || isWay(columns);
    }
}

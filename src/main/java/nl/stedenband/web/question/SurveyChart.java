package nl.stedenband.web.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.graph.thing.SurveyTable;
import nl.stedenband.graph.thing.SurveyTable.Figure;
import nl.stedenband.picture.diagram.BarChart;
import nl.stedenband.picture.diagram.ChartLabel;

/**
 * Figures of a published table that can be compared: those of one unit, and of one wave where the table gives the same columns
 * for several.
 *
 * @param wave the year; nothing where waves stand beside each other as columns
 */
public record SurveyChart(String unit, Long wave, BarChart bars) {

    static List<SurveyChart> of(SurveyTable table) {
        Map<String, List<Figure>> byUnit = new LinkedHashMap<>();
        for (Figure figure : table.figures()) {
            byUnit.computeIfAbsent(figure.unit() == null ? "" : figure.unit(), any -> new ArrayList<>())
                    .add(figure);
        }
        List<SurveyChart> charts = new ArrayList<>();
        byUnit.forEach((unit, figures) -> {
            if (repeatsItsColumns(figures)) {
                Map<Long, List<Figure>> byWave = new LinkedHashMap<>();
                figures.forEach(figure -> byWave.computeIfAbsent(figure.year(), any -> new ArrayList<>())
                        .add(figure));
                byWave.forEach((wave, of) -> charts.add(new SurveyChart(unit, wave, bars(of))));
            } else {
                charts.add(new SurveyChart(unit, null, bars(figures)));
            }
        });
        return charts;
    }

    /** Whether a cell has a figure for each of several waves. */
    private static boolean repeatsItsColumns(List<Figure> figures) {
        Set<List<String>> cells = new LinkedHashSet<>();
        return figures.stream().anyMatch(figure -> !cells.add(List.of(figure.row(), column(figure))));
    }

    private static BarChart bars(List<Figure> figures) {
        List<String> columns =
                figures.stream().map(SurveyChart::column).distinct().toList();
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        for (Figure figure : figures) {
            List<Double> values = rows.computeIfAbsent(
                    figure.row(), any -> new ArrayList<>(Collections.nCopies(columns.size(), null)));
            values.set(columns.indexOf(column(figure)), figure.value());
        }
        return BarChart.of(
                columns.stream().map(ChartLabel::of).toList(),
                rows.entrySet().stream()
                        .map(row -> new BarChart.Row(ChartLabel.of(row.getKey()), row.getValue()))
                        .toList());
    }

    private static String column(Figure figure) {
        return figure.column() == null ? "" : figure.column();
    }
}

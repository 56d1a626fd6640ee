package nl.stedenband.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.picture.diagram.ChartLabel;
import nl.stedenband.picture.diagram.HeatMap;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.web.page.PageContext;

/**
 * A heat map of an answer whose rows are cells. Where all rows share one of their two things, as ties between countries share
 * the Netherlands, it shows all numbers of the other beside each other; else one number of each two things.
 */
final class MatrixChart {
    private static final int MOST_NAMES = 24;

    private final Answer answer;
    private final List<Column> columns;
    private final PageContext pageContext;
    private final int one;
    private final int other;

    private MatrixChart(Answer answer, PageContext pageContext) {
        this.answer = answer;
        this.columns = answer.traversal().columns();
        this.pageContext = pageContext;
        List<Column> things = ChartColumns.of(answer.traversal()).things();
        this.one = columns.indexOf(things.get(0));
        this.other = columns.indexOf(things.get(1));
    }

    static AnswerChart of(Answer answer, String by, PageContext pageContext) {
        MatrixChart chart = new MatrixChart(answer, pageContext);
        List<Column> measures = ChartColumns.of(answer.traversal()).measures();
        if (chart.shares(chart.one)) {
            return new AnswerChart("heat", chart.numbersOf(chart.other, measures), "", List.of(), 0);
        }
        if (chart.shares(chart.other)) {
            return new AnswerChart("heat", chart.numbersOf(chart.one, measures), "", List.of(), 0);
        }
        List<String> choices = measures.stream().map(Column::name).toList();
        String chosen = choices.contains(by) ? by : choices.get(0);
        List<Thing> names = chart.names();
        List<Thing> shown = names.stream().limit(MOST_NAMES).toList();
        return new AnswerChart(
                "heat", chart.cells(shown, choices.indexOf(chosen)), chosen, choices, names.size() - shown.size());
    }

    private boolean shares(int column) {
        return answer.rows().size() > 1
                && answer.rows().stream().map(row -> row.get(column)).distinct().count() == 1;
    }

    private HeatMap numbersOf(int thing, List<Column> measures) {
        List<ChartLabel> above = measures.stream()
                .map(column -> ChartLabel.of(pageContext.print().word("column", column.name())))
                .toList();
        List<List<Double>> numbers =
                answer.rows().stream().map(row -> numbers(row, measures)).toList();
        return HeatMap.of(
                above,
                answer.rows().stream().map(row -> label((Thing) row.get(thing))).toList(),
                numbers);
    }

    private List<Double> numbers(List<Object> row, List<Column> measures) {
        List<Double> numbers = new ArrayList<>();
        measures.forEach(column -> numbers.add(RowChart.number(row.get(columns.indexOf(column)))));
        return numbers;
    }

    /** All things, those in most rows first. */
    private List<Thing> names() {
        Map<Thing, Integer> rows = new LinkedHashMap<>();
        for (List<Object> row : answer.rows()) {
            rows.merge((Thing) row.get(one), 1, Integer::sum);
            rows.merge((Thing) row.get(other), 1, Integer::sum);
        }
        return rows.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private HeatMap cells(List<Thing> names, int measure) {
        int value =
                columns.indexOf(ChartColumns.of(answer.traversal()).measures().get(measure));
        Map<List<Object>, Double> cells = new HashMap<>();
        for (List<Object> row : answer.rows()) {
            cells.put(List.of(row.get(one), row.get(other)), RowChart.number(row.get(value)));
            cells.put(List.of(row.get(other), row.get(one)), RowChart.number(row.get(value)));
        }
        List<ChartLabel> labels = names.stream().map(this::label).toList();
        List<List<Double>> numbers = new ArrayList<>();
        for (Thing row : names) {
            List<Double> across = new ArrayList<>();
            names.forEach(column -> across.add(cells.get(List.of(row, column))));
            numbers.add(across);
        }
        return HeatMap.of(labels, labels, numbers);
    }

    private ChartLabel label(Thing thing) {
        return new ChartLabel(
                thing.name(pageContext.language()), pageContext.addresses().to(thing.id()));
    }
}

package nl.stedenband.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.picture.diagram.BarChart;
import nl.stedenband.picture.diagram.ChartLabel;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.table.AnswerTable;
import nl.stedenband.web.table.TableCell;

/** Bars of an answer: the numbers in its rows, or how many rows, or ties, share a value. */
final class RowChart {
    private static final int MOST_BARS = 40;

    private final Answer answer;
    private final ChartColumns columns;
    private final PageContext pageContext;

    private RowChart(Answer answer, PageContext pageContext) {
        this.answer = answer;
        this.columns = ChartColumns.of(answer.traversal());
        this.pageContext = pageContext;
    }

    static AnswerChart of(Answer answer, String by, PageContext pageContext) {
        RowChart chart = new RowChart(answer, pageContext);
        List<String> choices = chart.columns.choices();
        String chosen = choices.contains(by) ? by : chart.usual(choices);
        List<BarChart.Row> rows = chart.rows(chosen);
        List<ChartLabel> series = chart.columns.chosen(chosen).stream()
                .map(column -> ChartLabel.of(pageContext.print().word("column", column.name())))
                .toList();
        BarChart bars = BarChart.of(series, rows.stream().limit(MOST_BARS).toList());
        return new AnswerChart("bars", bars, chosen, choices, Math.max(0, rows.size() - MOST_BARS));
    }

    /** The first that tells rows apart. */
    private String usual(List<String> choices) {
        return choices.stream()
                .filter(choice -> rows(choice).size() > 1)
                .findFirst()
                .orElse(choices.get(0));
    }

    private List<BarChart.Row> rows(String choice) {
        List<Column> shown = columns.chosen(choice);
        return columns.isMeasure(shown.get(0)) ? numbers(shown) : counts(shown.get(0));
    }

    private List<BarChart.Row> numbers(List<Column> shown) {
        List<BarChart.Row> rows = new ArrayList<>();
        for (List<Object> row : answer.rows()) {
            List<Double> values = new ArrayList<>();
            shown.forEach(column -> values.add(number(row.get(at(column)))));
            if (values.get(0) != null) {
                rows.add(new BarChart.Row(name(row), values));
            }
        }
        if (!columns.things().isEmpty() && shown.size() == 1) {
            rows.sort(Comparator.comparing(row -> -row.values().get(0)));
        }
        return rows;
    }

    static Double number(Object value) {
        return value instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    /** What a row is called: what it is about, which is two things for a tie, or what it says first. */
    private ChartLabel name(List<Object> row) {
        List<Thing> things = columns.things().stream()
                .map(column -> (Thing) row.get(at(column)))
                .filter(thing -> thing != null)
                .limit(columns.isTies() ? 2 : 1)
                .toList();
        Object first = row.get(0);
        if (things.isEmpty() || first instanceof String) {
            return ChartLabel.of(
                    pageContext.print().word(answer.traversal().columns().get(0).name(), String.valueOf(first)));
        }
        String text = String.join(
                " – ",
                things.stream().map(thing -> thing.name(pageContext.language())).toList());
        Thing about = answer.traversal()
                .column(ValueType.PARTNERSHIP)
                .filter(tie -> columns.isTies())
                .map(tie -> (Thing) row.get(at(tie)))
                .orElse(things.get(0));
        return new ChartLabel(text, pageContext.addresses().to(about.id()));
    }

    private List<BarChart.Row> counts(Column by) {
        Map<Object, Set<Object>> counted = new LinkedHashMap<>();
        for (List<Object> row : answer.rows()) {
            Object value = row.get(at(by));
            if (value != null) {
                Object one = columns.isTies()
                        ? row.get(at(
                                answer.traversal().column(ValueType.PARTNERSHIP).orElseThrow()))
                        : row;
                counted.computeIfAbsent(value, any -> new HashSet<>()).add(one == null ? row : one);
            }
        }
        Comparator<Map.Entry<Object, Set<Object>>> order = by.type() == ValueType.INTEGER
                ? Comparator.comparing(entry -> (Long) entry.getKey())
                : Comparator.comparing(entry -> -entry.getValue().size());
        return counted.entrySet().stream()
                .sorted(order)
                .map(entry -> new BarChart.Row(label(by, entry.getKey()), List.of((double)
                        entry.getValue().size())))
                .toList();
    }

    private ChartLabel label(Column column, Object value) {
        if (column.type() == ValueType.STATUS) {
            return ChartLabel.of(pageContext.print().word("status", (String) value));
        }
        TableCell.Part part = AnswerTable.part(column, value, pageContext);
        return new ChartLabel(part.text(), part.address());
    }

    private int at(Column column) {
        return answer.traversal().columns().indexOf(column);
    }
}

package nl.stedenband.web.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.picture.diagram.BarChart;
import nl.stedenband.picture.diagram.ChartLabel;
import nl.stedenband.picture.diagram.ColumnChart;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.page.PageContext;

/**
 * What stood at the end of each year, by how certain that is, for one region; beside it of how many ties neither begin nor end
 * is known, and the years in which sources looked.
 *
 * @param looked the years in which sources saw ties
 * @param changes the years in which ties began or ended, as far as that is known
 */
public record GrowthChart(
        ChartLabel region, ColumnChart standing, BarChart dated, List<Change> changes, List<Looked> looked) {
    /** From the ground up. */
    static final List<String> SERIES = List.of("certain", "confirmed", "contradicted", "seenBefore", "seenLater");

    private static final List<String> CHANGES = List.of("begun", "begunPossibly", "ended", "endedPossibly");
    private static final List<String> DATED = List.of("known", "withoutBegin", "withoutEnd");

    /** @param what {@code begun}, {@code begunPossibly}, {@code ended} or {@code endedPossibly} */
    public record Change(long year, String what, long ties) {}

    /** How many ties sources saw in a year. */
    public record Looked(long year, long ties) {}

    public List<String> series() {
        return SERIES;
    }

    /** Whether the question has the columns that growth is drawn from. */
    public static boolean fits(Traversal traversal) {
        List<String> names = traversal.columns().stream().map(Column::name).toList();
        return names.contains("year")
                && names.contains("region")
                && names.contains("countries")
                && names.containsAll(SERIES)
                && names.containsAll(CHANGES)
                && names.contains("looked")
                && names.containsAll(DATED);
    }

    static List<GrowthChart> of(Answer answer, PageContext pageContext) {
        List<String> names =
                answer.traversal().columns().stream().map(Column::name).toList();
        Map<Object, List<List<Object>>> byRegion = answer.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> region(row, names, pageContext), LinkedHashMap::new, Collectors.toList()));
        List<GrowthChart> charts = new ArrayList<>();
        byRegion.forEach((region, rows) -> charts.add(new GrowthChart(
                (ChartLabel) region,
                ColumnChart.of(rows.stream().map(row -> year(row, names)).toList()),
                dated(rows.get(rows.size() - 1), names, pageContext),
                rows.stream().flatMap(row -> changes(row, names).stream()).toList(),
                rows.stream()
                        .map(row -> new Looked(number(row, names, "year"), number(row, names, "looked")))
                        .filter(looked -> looked.ties() > 0)
                        .toList())));
        return charts;
    }

    /** The region, or the countries that the list of regions leaves out. */
    private static ChartLabel region(List<Object> row, List<String> names, PageContext pageContext) {
        if (row.get(names.indexOf("region")) instanceof Thing region) {
            return new ChartLabel(region.name(pageContext.language()), "");
        }
        return ChartLabel.of(((List<?>) row.get(names.indexOf("countries")))
                .stream()
                        .map(country -> ((Thing) country).name(pageContext.language()))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static ColumnChart.Year year(List<Object> row, List<String> names) {
        return new ColumnChart.Year(
                number(row, names, "year"),
                SERIES.stream().map(series -> number(row, names, series)).toList());
    }

    private static BarChart dated(List<Object> last, List<String> names, PageContext pageContext) {
        return BarChart.of(
                List.of(ChartLabel.of(pageContext.print().word("column", "ties"))),
                DATED.stream()
                        .map(name -> new BarChart.Row(
                                ChartLabel.of(pageContext.print().word("column", name)),
                                List.of((double) number(last, names, name))))
                        .toList());
    }

    private static List<Change> changes(List<Object> row, List<String> names) {
        return CHANGES.stream()
                .map(what -> new Change(number(row, names, "year"), what, number(row, names, what)))
                .filter(change -> change.ties() > 0)
                .toList();
    }

    private static long number(List<Object> row, List<String> names, String column) {
        return (Long) row.get(names.indexOf(column));
    }
}

package nl.stedenband.web.measure;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stedenband.measuring.DistancesDocument;
import nl.stedenband.measuring.MeasuresDocument;
import nl.stedenband.measuring.NodeMeasures;
import nl.stedenband.picture.diagram.BarChart;
import nl.stedenband.picture.diagram.ChartLabel;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.web.page.PageContext;

/**
 * What is drawn of a network: of ties that are sure, and of all possible ones.
 *
 * @param degrees how many places have so many ties
 * @param distances how many pairs of places are so many ties apart
 * @param foremost the places that come first, by the name of the measure
 */
public record MeasurePlots(BarChart degrees, BarChart distances, Map<String, BarChart> foremost) {
    private static final List<String> RANKED = List.of("degree", "betweenness", "closeness", "eigenvector");
    private static final int FOREMOST = 10;

    /** Where bars of numbers of ties begin; few places have many. */
    private static final List<Integer> FROM = List.of(1, 2, 3, 4, 5, 6, 11, 21, 51, 101);

    /** @param rows of places, as {@link NodeMeasures} has them of all possible ties */
    static MeasurePlots of(
            MeasuresDocument sure, MeasuresDocument possible, List<List<Object>> rows, PageContext pageContext) {
        List<ChartLabel> series = Stream.of("sure", "possible")
                .map(band -> ChartLabel.of(pageContext.print().texts().get("measures.bar." + band)))
                .toList();
        Map<String, BarChart> foremost = new LinkedHashMap<>();
        for (String measure : RANKED) {
            List<BarChart.Row> first = foremost(measure, rows, pageContext);
            if (!first.isEmpty()) {
                foremost.put(measure, BarChart.of(series, first));
            }
        }
        return new MeasurePlots(
                BarChart.of(series, degrees(sure, possible)), BarChart.of(series, distances(sure, possible)), foremost);
    }

    private static List<BarChart.Row> degrees(MeasuresDocument sure, MeasuresDocument possible) {
        return IntStream.range(0, FROM.size())
                .mapToObj(i -> {
                    int from = FROM.get(i);
                    int to = i + 1 < FROM.size() ? FROM.get(i + 1) - 1 : Integer.MAX_VALUE;
                    return new BarChart.Row(
                            ChartLabel.of(range(from, to)),
                            List.of(places(sure, from, to), places(possible, from, to)));
                })
                .filter(row -> row.values().get(0) + row.values().get(1) > 0)
                .toList();
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : to == Integer.MAX_VALUE ? from + "–" : from + "–" + to;
    }

    private static double places(MeasuresDocument measures, int from, int to) {
        return measures.degrees().stream()
                .filter(count -> from <= count.degree() && count.degree() <= to)
                .mapToLong(MeasuresDocument.Degree::nodes)
                .sum();
    }

    private static List<BarChart.Row> distances(MeasuresDocument sure, MeasuresDocument possible) {
        Map<Integer, double[]> pairs = new TreeMap<>();
        List<DistancesDocument> both = List.of(sure.distances(), possible.distances());
        for (int i = 0; i < both.size(); i++) {
            for (DistancesDocument.Distance distance : both.get(i).counts()) {
                pairs.computeIfAbsent(distance.distance(), any -> new double[2])[i] = distance.pairs();
            }
        }
        return pairs.entrySet().stream()
                .map(distance -> new BarChart.Row(
                        ChartLabel.of(distance.getKey().toString()),
                        List.of(distance.getValue()[0], distance.getValue()[1])))
                .toList();
    }

    /** None where it isn't known of any place. */
    private static List<BarChart.Row> foremost(String measure, List<List<Object>> rows, PageContext pageContext) {
        List<String> columns = NodeMeasures.columns().stream().map(Column::name).toList();
        int sure = columns.indexOf(measure + "Sure");
        int possible = columns.indexOf(measure);
        return rows.stream()
                .filter(row -> row.get(possible) != null)
                .sorted(Comparator.comparing(row -> -number(row.get(possible))))
                .limit(FOREMOST)
                .map(row -> new BarChart.Row(
                        label((Thing) row.get(0), pageContext),
                        values(scaled(measure, row.get(sure)), scaled(measure, row.get(possible)))))
                .toList();
    }

    private static List<Double> values(@Nullable Double sure, Double possible) {
        List<Double> values = new ArrayList<>();
        values.add(sure);
        values.add(possible);
        return values;
    }

    /** Closeness in hundredths: of two digits all would be the same. */
    private static @Nullable Double scaled(String measure, @Nullable Object value) {
        Double number = number(value);
        return number != null && measure.equals("closeness") ? Double.valueOf(100 * number) : number;
    }

    private static @Nullable Double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : null;
    }

    private static ChartLabel label(Thing place, PageContext pageContext) {
        return new ChartLabel(
                pageContext.name(place.id().kind().word(), place.id().value(), place.name()),
                pageContext.addresses().to(place.id()));
    }
}

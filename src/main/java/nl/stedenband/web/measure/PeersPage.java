package nl.stedenband.web.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.measuring.PeerStanding;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.table.FilterField;

/**
 * Where Dutch municipalities stand among their peers.
 *
 * @param filters by which ties are narrowed
 * @param seen from where in time
 * @param asked with what the rows were asked
 * @param table rows of places, as {@link PeerStanding} has them
 * @param formats in which all rows are to be had
 */
public record PeersPage(
        List<FilterField> filters,
        PageViewpoint seen,
        Map<String, String> asked,
        List<List<Object>> table,
        List<TableFormat> formats) {
    private static final Map<String, Integer> COLUMNS = IntStream.range(
                    0, PeerStanding.columns().size())
            .boxed()
            .collect(Collectors.toMap(i -> PeerStanding.columns().get(i).name(), Function.identity()));

    public PeersPage {
        filters = List.copyOf(filters);
        formats = List.copyOf(formats);
    }

    /**
     * A municipality among its peers; texts are empty where nothing is known.
     *
     * @param peers how many of its size class there are
     * @param byChance the percentile of its betweenness among networks of chance
     */
    public record Row(
            Thing place,
            String sizeClass,
            String peers,
            String ties,
            String amongAll,
            String amongPeers,
            String betweennessAmongPeers,
            String byChance) {}

    /** Municipalities alone, those with the most ties first. */
    public List<Row> rows(PageContext pageContext) {
        return table.stream()
                .filter(row -> place(row).id().kind() == ThingKind.MUNICIPALITY)
                .sorted(Comparator.comparing((List<Object> row) ->
                                -(Long) value(row, "degree").orElseThrow())
                        .thenComparing(row -> place(row).name()))
                .map(row -> new Row(
                        place(row),
                        value(row, "sizeClass")
                                .map(word -> pageContext.print().texts().get("size-class." + word))
                                .orElse(""),
                        number(row, "peers", pageContext),
                        number(row, "degree", pageContext),
                        percentile(row, "degreePercentile", pageContext),
                        percentile(row, "degreePercentileInClass", pageContext),
                        percentile(row, "betweennessPercentileInClass", pageContext),
                        percentile(row, "randomPercentile", pageContext)))
                .toList();
    }

    private static Thing place(List<Object> row) {
        return (Thing) value(row, "place").orElseThrow();
    }

    private static Optional<Object> value(List<Object> row, String column) {
        return Optional.ofNullable(row.get(COLUMNS.get(column)));
    }

    private static String number(List<Object> row, String column, PageContext pageContext) {
        return value(row, column).map(pageContext.print()::number).orElse("");
    }

    /** Without what is behind the point: there are too few peers for that. */
    private static String percentile(List<Object> row, String column, PageContext pageContext) {
        return value(row, column)
                .map(percentile -> pageContext.print().number(Math.round((Double) percentile)))
                .orElse("");
    }
}

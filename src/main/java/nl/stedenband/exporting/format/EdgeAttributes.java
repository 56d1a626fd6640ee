package nl.stedenband.exporting.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.ValueType;

/**
 * What edges carry in every network besides the columns of its table: how their ends stand to each other, and the tie. Where the table tells
 * sources and who disputes, programs get the number of sources and whether it is disputed, for a list is one text to them. The names begin
 * with an underscore, which no column's does.
 */
final class EdgeAttributes {
    private final int disputedBy;
    private final int sources;

    EdgeAttributes(TableMetadata tableMetadata) {
        List<Column> columns = tableMetadata.columns();
        this.disputedBy = where(columns, "disputedBy");
        this.sources = where(columns, "sources");
    }

    /** @return negative for none */
    private static int where(List<Column> columns, String name) {
        return IntStream.range(0, columns.size())
                .filter(i ->
                        columns.get(i).name().equals(name) && columns.get(i).isList())
                .findFirst()
                .orElse(-1);
    }

    /** All that there are, with what their values are, in the order in which they are declared. */
    Map<String, ValueType> types() {
        Map<String, ValueType> types = new LinkedHashMap<>();
        types.put("_relation", ValueType.TEXT);
        types.put("_tie", ValueType.TEXT);
        if (disputedBy >= 0) {
            types.put("_disputed", ValueType.BOOLEAN);
        }
        if (sources >= 0) {
            types.put("_sourceCount", ValueType.INTEGER);
        }
        return types;
    }

    /** What is known of an edge, by the names of {@link #types()}. */
    Map<String, String> of(NetworkEdge networkEdge) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("_relation", networkEdge.relation());
        networkEdge.tie().ifPresent(tie -> values.put("_tie", tie.id().value()));
        List<Object> row = networkEdge.row();
        if (disputedBy >= 0 && !row.isEmpty() && row.get(disputedBy) instanceof List<?> disputing) {
            values.put("_disputed", Boolean.toString(!disputing.isEmpty()));
        }
        if (sources >= 0 && !row.isEmpty() && row.get(sources) instanceof List<?> telling) {
            values.put("_sourceCount", Long.toString(count(telling)));
        }
        return values;
    }

    /** Several places in a source are one source. */
    private static long count(List<?> telling) {
        return telling.stream()
                .map(source -> source.toString().replaceFirst("#.*", ""))
                .distinct()
                .count();
    }
}

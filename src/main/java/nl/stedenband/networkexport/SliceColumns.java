package nl.stedenband.networkexport;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/** What rows of the graph are as rows of a table. */
record SliceColumns<T>(List<Column> columns, List<Function<T, Object>> values) {
    SliceColumns {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    static <T> SliceColumns<T> none() {
        return new SliceColumns<>(List.of(), List.of());
    }

    SliceColumns<T> with(String name, ValueType type, Function<T, Object> value) {
        return and(new Column(name, type, false), value);
    }

    SliceColumns<T> several(String name, ValueType type, Function<T, List<?>> value) {
        return and(new Column(name, type, true), value::apply);
    }

    SliceColumns<T> thing(String name, ValueType type, Function<T, Named> value) {
        return and(new Column(name, type, false), row -> asThing(value.apply(row)));
    }

    /** A day of which the first and the last of the calendar mean that there is none. */
    SliceColumns<T> day(String name, ToLongFunction<T> value) {
        return and(new Column(name, ValueType.DATE, false), row -> asDay(value.applyAsLong(row)));
    }

    private SliceColumns<T> and(Column column, Function<T, Object> value) {
        return new SliceColumns<>(
                Stream.concat(columns.stream(), Stream.of(column)).toList(),
                Stream.concat(values.stream(), Stream.of(value)).toList());
    }

    /** The same for rows of several years, which begin with the year and the day. */
    SliceColumns<OnDay<T>> byYear() {
        SliceColumns<OnDay<T>> dated = SliceColumns.<OnDay<T>>none()
                .with("year", ValueType.INTEGER, row -> (long) row.day().getYear())
                .with("day", ValueType.DATE, OnDay::day);
        for (int i = 0; i < columns.size(); i++) {
            Function<T, Object> value = values.get(i);
            dated = dated.and(columns.get(i), row -> value.apply(row.row()));
        }
        return dated;
    }

    /** A row as it is on a day. */
    record OnDay<T>(LocalDate day, T row) {}

    List<Object> row(T item) {
        List<Object> row = new ArrayList<>(values.size());
        values.forEach(value -> row.add(value.apply(item)));
        return row;
    }

    /** Rows under a heading, which are closed with the table. */
    Table table(TableMetadata heading, Stream<T> rows) {
        return new RowsOfTable<>(heading, rows, this);
    }

    private record RowsOfTable<T>(TableMetadata heading, Stream<T> read, SliceColumns<T> columns) implements Table {

        @Override
        public Iterator<List<Object>> rows() {
            return read.map(columns::row).iterator();
        }

        @Override
        public void close() {
            read.close();
        }
    }

    static @Nullable Thing asThing(@Nullable Named named) {
        return named == null
                ? null
                : new Thing(
                        ThingId.of(ThingKind.ofWord(named.kind()), named.id()),
                        named.name() == null ? named.id() : named.name(),
                        Optional.empty());
    }

    static Thing asTie(String id) {
        return new Thing(ThingId.of(ThingKind.PARTNERSHIP, id), id, Optional.empty());
    }

    private static @Nullable LocalDate asDay(long day) {
        return day == DayRange.BEGINNING || day == DayRange.END ? null : LocalDate.ofEpochDay(day);
    }
}

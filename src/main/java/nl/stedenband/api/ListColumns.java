package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/** What the items of a list are as rows of a table. */
final class ListColumns<T> {
    private final List<Cell<T>> cells = new ArrayList<>();

    /**
     * One column.
     *
     * @param fields those of the item that stand in it; it is left out when others alone are asked for
     */
    record Cell<T>(Column column, Set<String> fields, Function<T, Object> value) {}

    /** A column called like the field of the item that stands in it. */
    ListColumns<T> with(String name, ValueType type, Function<T, Object> value) {
        return with(name, type, false, Set.of(name), value);
    }

    /** A column with several values a row. */
    ListColumns<T> withList(String name, ValueType type, Function<T, Object> value) {
        return with(name, type, true, Set.of(name), value);
    }

    ListColumns<T> with(String name, ValueType type, boolean isList, Set<String> fields, Function<T, Object> value) {
        cells.add(new Cell<>(new Column(name, type, isList), fields, value));
        return this;
    }

    /** Those in which one of these fields stands. */
    List<Cell<T>> of(Optional<Set<String>> fields) {
        return cells.stream()
                .filter(cell -> fields.isEmpty() || cell.fields().stream().anyMatch(fields.get()::contains))
                .toList();
    }

    static Thing thing(ThingKind thingKind, String id, String name, @Nullable String nameNl) {
        return new Thing(ThingId.of(thingKind, id), name, Optional.ofNullable(nameNl));
    }

    /** @return null for nothing */
    static @Nullable Thing thing(@Nullable Named named) {
        return named == null
                ? null
                : thing(
                        ThingKind.ofWord(named.kind()),
                        named.id(),
                        named.name() == null ? named.id() : named.name(),
                        null);
    }
}

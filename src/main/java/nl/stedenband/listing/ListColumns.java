package nl.stedenband.listing;

import io.micronaut.core.annotation.Nullable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/**
 * What the items of a list are as rows of a table, wherever they are listed.
 *
 * @param item the type of the items, whose fields the interface gives
 * @param subject what a row is about
 */
public record ListColumns<T>(Class<T> item, Subject subject, List<ListColumn<T>> cells) {

    /**
     * One column.
     *
     * @param fields those of the item that stand in it; it is left out when others alone are asked for
     * @param shownIn where it is shown
     */
    public record ListColumn<T>(Column column, Set<String> fields, Function<T, Object> value, ShownIn shownIn) {}

    /** Where a column is shown. */
    public enum ShownIn {
        FILES,
        PAGES,
        BOTH
    }

    /** The first and the last day of something, EDTF, in one column of a page. */
    public record Lifetime(
            @Nullable String begins, @Nullable String ends) {}

    public ListColumns {
        cells = List.copyOf(cells);
    }

    static <T> ListColumns<T> of(Class<T> item, Subject subject) {
        return new ListColumns<>(item, subject, List.of());
    }

    /** A column of files and pages, called like the field of the item that stands in it. */
    ListColumns<T> with(String name, ValueType type, Function<T, Object> value) {
        return with(name, type, Set.of(name), value);
    }

    /** A column in which several fields stand, or one of another name. */
    ListColumns<T> with(String name, ValueType type, Set<String> fields, Function<T, Object> value) {
        return and(new ListColumn<>(new Column(name, type, false), fields, value, ShownIn.BOTH));
    }

    /** A column that pages leave out. */
    ListColumns<T> inFiles(String name, ValueType type, Function<T, Object> value) {
        return inFiles(name, type, Set.of(name), value);
    }

    ListColumns<T> inFiles(String name, ValueType type, Set<String> fields, Function<T, Object> value) {
        return and(new ListColumn<>(new Column(name, type, false), fields, value, ShownIn.FILES));
    }

    /** A column with several values a row, which pages leave out. */
    ListColumns<T> severalInFiles(String name, ValueType type, Function<T, Object> value) {
        return severalInFiles(name, type, Set.of(name), value);
    }

    ListColumns<T> severalInFiles(String name, ValueType type, Set<String> fields, Function<T, Object> value) {
        return and(new ListColumn<>(new Column(name, type, true), fields, value, ShownIn.FILES));
    }

    /** A column that only pages have. */
    ListColumns<T> onPages(String name, ValueType type, Function<T, Object> value) {
        return and(new ListColumn<>(new Column(name, type, false), Set.of(), value, ShownIn.PAGES));
    }

    private ListColumns<T> and(ListColumn<T> cell) {
        return new ListColumns<>(
                item, subject, Stream.concat(cells.stream(), Stream.of(cell)).toList());
    }

    /** Those of files in which one of these fields stands; all of files when none are asked for. */
    List<ListColumn<T>> ofFiles(Optional<List<String>> fields) {
        return cells.stream()
                .filter(cell -> cell.shownIn() != ShownIn.PAGES)
                .filter(cell -> fields.isEmpty() || cell.fields().stream().anyMatch(fields.get()::contains))
                .toList();
    }

    /** Those of pages. */
    public List<ListColumn<T>> ofPages() {
        return cells.stream().filter(cell -> cell.shownIn() != ShownIn.FILES).toList();
    }

    /** The fields of an item, as they are written. */
    public Set<String> fields() {
        return Arrays.stream(item.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Object> row(T item, List<ListColumn<T>> of) {
        List<Object> row = new ArrayList<>(of.size());
        of.forEach(cell -> row.add(cell.value().apply(item)));
        return row;
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

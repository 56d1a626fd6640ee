package nl.stedenband.exporting.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/** Which things of a row are the ends of its edge, the steps of its way, or stand beside them: see {@link RowNetwork}. */
public final class NetworkRowShape {
    private final List<Column> columns;
    private final boolean isAboutThings;
    private final int[] paths;
    private final int[] ties;
    private final int[] tieLists;
    private final int[] things;
    private final int[] parties;
    private final int[] lists;

    public NetworkRowShape(TableMetadata tableMetadata) {
        columns = tableMetadata.columns();
        isAboutThings = tableMetadata.subject() == TableMetadata.Subject.THING;
        paths = where(column -> column.type() == ValueType.PATH);
        ties = where(column -> isTie(column) && !column.isList());
        tieLists = where(column -> isTie(column) && column.isList());
        things = where(column -> isThing(column) && !column.isList());
        parties = where(column -> column.type().isParty() && !column.isList());
        lists = where(column -> isThing(column) && column.isList());
    }

    private static boolean isTie(Column column) {
        return column.type() == ValueType.PARTNERSHIP;
    }

    private static boolean isThing(Column column) {
        return column.type().isThing() && !isTie(column) && column.type() != ValueType.PATH;
    }

    private int[] where(Predicate<Column> fits) {
        return IntStream.range(0, columns.size())
                .filter(i -> fits.test(columns.get(i)))
                .toArray();
    }

    /** The things that a line over the map would join: those of a way, or of an edge, or the one that the row is about. */
    public List<Thing> course(List<Object> row) {
        List<Thing> path = path(row);
        if (!path.isEmpty()) {
            return path;
        }
        Optional<Thing> subject = subject(row);
        return subject.isPresent()
                ? List.of(subject.get())
                : ends(row).stream().map(row::get).map(Thing.class::cast).toList();
    }

    /** The thing in the first column, in a list of things. */
    Optional<Thing> subject(List<Object> row) {
        return isAboutThings && row.get(0) instanceof Thing thing ? Optional.of(thing) : Optional.empty();
    }

    /** The parties on a way, none where the row has no way. */
    List<Thing> path(List<Object> row) {
        return IntStream.of(paths)
                .limit(1)
                .boxed()
                .flatMap(i -> all(row.get(i)).stream())
                .toList();
    }

    /** The ties of a way, one for each step; none where the row doesn't tell them. */
    List<Thing> tiesOfPath(List<Object> row, int steps) {
        List<Thing> found = IntStream.of(tieLists)
                .limit(1)
                .boxed()
                .flatMap(i -> all(row.get(i)).stream())
                .toList();
        return found.size() == steps ? found : List.of();
    }

    Optional<Thing> tie(List<Object> row) {
        return IntStream.of(ties)
                .limit(1)
                .boxed()
                .flatMap(i -> all(row.get(i)).stream())
                .findFirst();
    }

    /** The two columns whose things an edge joins, or fewer where the row doesn't have as many. */
    List<Integer> ends(List<Object> row) {
        List<Integer> ofTie = tie(row).isPresent() ? filled(parties, row) : List.of();
        return ofTie.size() == 2 ? ofTie : filled(things, row);
    }

    private static List<Integer> filled(int[] columns, List<Object> row) {
        return IntStream.of(columns)
                .filter(i -> row.get(i) instanceof Thing)
                .limit(2)
                .boxed()
                .toList();
    }

    /** All columns with a thing, or with several. */
    List<Integer> others() {
        return IntStream.concat(IntStream.of(things), IntStream.of(lists))
                .boxed()
                .toList();
    }

    List<Integer> lists() {
        return IntStream.of(lists).boxed().toList();
    }

    /** The things in a cell. */
    static List<Thing> all(Object value) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .filter(Thing.class::isInstance)
                    .map(Thing.class::cast)
                    .toList();
        }
        return value instanceof Thing thing ? List.of(thing) : List.of();
    }
}

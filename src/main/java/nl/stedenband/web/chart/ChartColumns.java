package nl.stedenband.web.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;

/** Which columns of an answer a chart can show. */
public record ChartColumns(Traversal traversal) {
    /** Numbers that are shown beside each other in one chart, first the one that is usual. */
    private static final List<List<String>> TOGETHER =
            List.of(List.of("published", "registry"), List.of("known", "unknown"));
    /** Numbers that tell rows apart and measure nothing. */
    private static final Set<String> STEPS = Set.of("year", "phase", "hops", "parts");
    /** Texts of many words, of which there are no two alike. */
    private static final Set<String> PROSE = Set.of(
            "text",
            "note",
            "phaseNote",
            "initiative",
            "sourceSays",
            "says",
            "saidBy",
            "against",
            "againstBy",
            "column");

    /** Told by what the question says of its columns; no answer is needed. */
    public static ChartColumns of(Traversal traversal) {
        return new ChartColumns(traversal);
    }

    /** Whether rows are cells: two things of one sort, and a number. */
    public boolean isMatrix() {
        List<Column> things = things();
        return things.size() == 2
                && things.get(0).type() == things.get(1).type()
                && !isTies()
                && !measures().isEmpty();
    }

    /** Whether each row is one tie. */
    public boolean isTies() {
        return traversal
                .column(ValueType.PARTNERSHIP)
                .filter(column -> !column.isList())
                .isPresent();
    }

    /** Things that stand in a row each by itself. */
    public List<Column> things() {
        return traversal.columns().stream()
                .filter(column -> column.type().isThing() && !column.isList())
                .filter(column -> column.type() != ValueType.PARTNERSHIP && column.type() != ValueType.PATH)
                .toList();
    }

    /** What a chart can show, as addresses name it: what is usual first. */
    List<String> choices() {
        Stream<String> numbers = Stream.concat(
                TOGETHER.stream().filter(this::hasAll).map(names -> String.join(",", names)),
                measures().stream().map(Column::name));
        Stream<String> counts = Stream.concat(
                        groups().filter(column -> column.name().equals("country")),
                        groups().filter(column -> !column.name().equals("country")))
                .map(Column::name);
        boolean isList = isTies() || traversal.column(ValueType.PATH).isPresent();
        return (isList ? Stream.concat(counts, numbers) : isMatrix() ? numbers : Stream.concat(numbers, counts))
                .toList();
    }

    /** The columns of a choice; numbers if they are several. */
    List<Column> chosen(String choice) {
        return Stream.of(choice.split(","))
                .map(this::column)
                .flatMap(Optional::stream)
                .toList();
    }

    boolean isMeasure(Column column) {
        boolean isNumber = column.type() == ValueType.INTEGER || column.type() == ValueType.DECIMAL;
        return isNumber
                && !column.isList()
                && !STEPS.contains(column.name())
                && !column.name().equals("difference");
    }

    List<Column> measures() {
        return traversal.columns().stream().filter(this::isMeasure).toList();
    }

    private Stream<Column> groups() {
        return traversal.columns().stream().filter(column -> !column.isList() && isGroup(column));
    }

    private static boolean isGroup(Column column) {
        return switch (column.type()) {
            case PARTNERSHIP, PATH, DATE, EDTF, DECIMAL -> false;
            case INTEGER -> STEPS.contains(column.name());
            case TEXT -> !PROSE.contains(column.name());
            default -> true;
        };
    }

    private boolean hasAll(List<String> names) {
        return names.stream().allMatch(name -> column(name).isPresent());
    }

    Optional<Column> column(String name) {
        return traversal.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}

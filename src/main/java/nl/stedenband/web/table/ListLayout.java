package nl.stedenband.web.table;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.stedenband.listing.ListColumns;
import nl.stedenband.listing.ListColumns.Lifetime;
import nl.stedenband.listing.RegistryList;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.SiteSection;

/**
 * How things of a sort are listed.
 *
 * @param columns of which the names are texts under {@code column.}
 * @param row the cells of a thing, one for each column
 */
public record ListLayout<T>(
        SiteSection section, List<String> columns, BiFunction<T, PageContext, List<TableCell>> row) {

    /** What is known of one thing in one column. */
    public record Fact(String column, TableCell value) {}

    public ListLayout {
        columns = List.copyOf(columns);
    }

    /** The columns that the list has on pages, each as its type is written. */
    public static <T> ListLayout<T> of(RegistryList<T> list, SiteSection siteSection) {
        List<ListColumns.ListColumn<T>> cells = list.columns().ofPages();
        return new ListLayout<>(
                siteSection,
                cells.stream().map(cell -> cell.column().name()).toList(),
                (item, pageContext) -> cells.stream()
                        .map(cell -> cell(cell.column(), cell.value().apply(item), pageContext))
                        .toList());
    }

    /** What a thing's own page says of it before all else: the columns after its name, where something is known. */
    public List<Fact> facts(T item, PageContext pageContext) {
        List<TableCell> cells = row.apply(item, pageContext);
        return IntStream.range(1, cells.size())
                .filter(i -> !cells.get(i).parts().isEmpty())
                .mapToObj(i -> new Fact(columns.get(i), cells.get(i)))
                .toList();
    }

    private static TableCell cell(Column column, @Nullable Object value, PageContext pageContext) {
        if (value instanceof Thing thing) {
            String kind = thing.id().kind().word();
            return TableCell.link(pageContext.name(kind, thing.id().value(), thing.name()), pageContext.to(thing.id()));
        }
        if (value instanceof Lifetime lifetime) {
            return TableCell.text(pageContext.print().lifetime(lifetime.begins(), lifetime.ends()));
        }
        return switch (column.type()) {
            case INTEGER, DECIMAL -> TableCell.number(pageContext.print().number((Number) value));
            case STATUS -> TableCell.status((String) value);
            case EDTF -> TableCell.text(pageContext.print().when((String) value));
            case BOOLEAN ->
                TableCell.text(value == null ? "" : pageContext.print().word("truth", value.toString()));
            default -> TableCell.text((String) value);
        };
    }
}

package nl.stedenband.web.neighbour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.graph.partnership.Neighbour;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.table.TableCell;

/**
 * What is next to some things, as a table.
 *
 * @param things those that it is next to
 */
public record NeighbourTable(List<Named> things, List<List<TableCell>> rows) {
    private static final List<String> COLUMNS =
            List.of("from", "to", "how", "kind", "status", "seen", "sources", "further");

    public NeighbourTable {
        things = List.copyOf(things);
        rows = List.copyOf(rows);
    }

    /** @param around what was read of the things, of which each has one row at least */
    public static NeighbourTable of(List<Neighbour> around, PageContext pageContext) {
        List<Named> things = around.stream().map(Neighbour::thing).distinct().toList();
        String open = things.stream().map(NeighbourTable::key).collect(Collectors.joining(","));
        List<List<TableCell>> rows = new ArrayList<>();
        around.stream()
                .filter(next -> next.other() != null)
                .forEach(next -> rows.add(row(next, things, open, pageContext)));
        return new NeighbourTable(things, rows);
    }

    public List<String> columns() {
        return COLUMNS;
    }

    private static String key(Named thing) {
        return thing.kind() + '/' + thing.id();
    }

    /** What the row leads to: the page with the neighbours of the other shown as well. */
    private static TableCell further(Named other, List<Named> things, String open, PageContext pageContext) {
        return things.contains(other)
                ? TableCell.text(null)
                : TableCell.link(
                        pageContext.print().texts().get("network.expand"),
                        pageContext.with("open", open + ',' + key(other)));
    }

    private static List<TableCell> row(Neighbour next, List<Named> things, String open, PageContext pageContext) {
        String how = pageContext.print().word("relation", next.relation());
        return List.of(
                TableCell.thing(pageContext, next.thing()),
                TableCell.thing(pageContext, next.other()),
                next.partnership() == null
                        ? TableCell.text(how)
                        : TableCell.link(how, pageContext.to("partnerships", next.partnership())),
                TableCell.text(pageContext.print().word("kind", next.kind())),
                TableCell.status(next.status()),
                TableCell.text(pageContext.print().span(next.firstSeen(), next.lastSeen())),
                TableCell.sources(next.sources()),
                further(next.other(), things, open, pageContext));
    }
}

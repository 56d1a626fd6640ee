package nl.stedenband.web.neighbour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.graph.partnership.Neighbour;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.table.Cell;

/**
 * What is next to some things, as a table.
 *
 * @param things those that it is next to
 */
public record Around(List<Named> things, List<List<Cell>> rows) {
    private static final List<String> COLUMNS =
            List.of("from", "to", "how", "kind", "certainty", "seen", "sources", "further");

    public Around {
        things = List.copyOf(things);
        rows = List.copyOf(rows);
    }

    /** @param around what was read of the things, of which each has one row at least */
    public static Around of(List<Neighbour> around, Site site) {
        List<Named> things = around.stream().map(Neighbour::thing).distinct().toList();
        String open = things.stream().map(Around::key).collect(Collectors.joining(","));
        List<List<Cell>> rows = new ArrayList<>();
        around.stream().filter(next -> next.other() != null).forEach(next -> rows.add(row(next, things, open, site)));
        return new Around(things, rows);
    }

    public List<String> columns() {
        return COLUMNS;
    }

    private static String key(Named thing) {
        return thing.kind() + '/' + thing.id();
    }

    /** What the row leads to: the page with the neighbours of the other shown as well. */
    private static Cell further(Named other, List<Named> things, String open, Site site) {
        return things.contains(other)
                ? Cell.text(null)
                : Cell.link(site.print().texts().get("network.expand"), site.with("open", open + ',' + key(other)));
    }

    private static List<Cell> row(Neighbour next, List<Named> things, String open, Site site) {
        String how = site.print().word("relation", next.relation());
        return List.of(
                Cell.thing(site, next.thing()),
                Cell.thing(site, next.other()),
                next.partnership() == null
                        ? Cell.text(how)
                        : Cell.link(how, site.to("partnerships", next.partnership())),
                Cell.text(site.print().word("kind", next.kind())),
                Cell.status(next.status()),
                Cell.text(site.print().span(next.firstSeen(), next.lastSeen())),
                Cell.sources(next.sources()),
                further(next.other(), things, open, site));
    }
}

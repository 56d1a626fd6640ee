package nl.stedenband.web.map;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.map.LocatedTie;
import nl.stedenband.graph.map.TieBundle;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.partnership.PartnershipRow;
import nl.stedenband.web.table.Cell;

/**
 * The table of what a map shows, a page of it at a time.
 *
 * @param columns of which the names are texts under {@code column.}
 */
public record MapTable(List<String> columns, List<List<Cell>> rows, Page<?> page) {
    private static final int ROWS = 25;

    static MapTable ofTies(List<LocatedTie> ties, int page, Site site) {
        Page<LocatedTie> shown = page(ties, page);
        return new MapTable(
                PartnershipRow.COLUMNS,
                shown.getContent().stream().map(tie -> row(tie, site)).toList(),
                shown);
    }

    static MapTable ofBundles(List<TieBundle> bundles, int page, Site site) {
        Page<TieBundle> shown = page(bundles, page);
        return new MapTable(
                List.of("country", "otherCountry", "ties", "pairs", "certain", "contradicted", "possible"),
                shown.getContent().stream().map(bundle -> row(bundle, site)).toList(),
                shown);
    }

    private static List<Cell> row(LocatedTie tie, Site site) {
        String parties =
                site.name(tie.one().place()) + " – " + site.name(tie.other().place());
        List<Cell.Part> countries = Stream.of(tie.one(), tie.other())
                .filter(end -> end.country() != null && !MapTies.isDutch(end))
                .map(end -> new Cell.Part(site.name(end.country()), site.to(end.country())))
                .distinct()
                .toList();
        return List.of(
                Cell.link(parties, site.to("partnerships", tie.partnership())),
                new Cell("text", countries),
                Cell.text(site.print().word("kind", tie.kind())),
                Cell.status(tie.status()),
                Cell.text(site.print().when(tie.since())),
                Cell.text(site.print().when(tie.until())),
                Cell.text(site.print().span(tie.firstSeen(), tie.lastSeen())),
                Cell.thing(site, tie.inheritedFrom()),
                Cell.sources(tie.sources()));
    }

    private static List<Cell> row(TieBundle bundle, Site site) {
        return Stream.concat(
                        Stream.of(
                                Cell.thing(site, bundle.one().country()),
                                Cell.thing(site, bundle.other().country())),
                        Stream.of(
                                        bundle.ties(),
                                        bundle.pairs(),
                                        bundle.certain(),
                                        bundle.contradicted(),
                                        bundle.possible())
                                .map(number -> Cell.number(site.print().number(number))))
                .toList();
    }

    private static <T> Page<T> page(List<T> all, int page) {
        int first = Math.min(all.size(), (page - 1) * ROWS);
        return Page.of(all.subList(first, Math.min(all.size(), first + ROWS)), Pageable.from(page - 1, ROWS), (long)
                all.size());
    }
}

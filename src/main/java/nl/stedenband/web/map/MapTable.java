package nl.stedenband.web.map;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.partnership.LocatedTie;
import nl.stedenband.graph.partnership.TieBundle;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.table.TableCell;
import nl.stedenband.web.thing.PartnershipRow;

/**
 * The table of what a map shows, a page of it at a time.
 *
 * @param columns of which the names are texts under {@code column.}
 */
public record MapTable(List<String> columns, List<List<TableCell>> rows, Page<?> page) {
    private static final int ROWS = 25;

    static MapTable ofTies(List<LocatedTie> ties, int page, PageContext pageContext) {
        Page<LocatedTie> shown = page(ties, page);
        return new MapTable(
                PartnershipRow.COLUMNS,
                shown.getContent().stream()
                        .map(tie -> PartnershipRow.of(listed(tie), pageContext))
                        .toList(),
                shown);
    }

    static MapTable ofBundles(List<TieBundle> bundles, int page, PageContext pageContext) {
        Page<TieBundle> shown = page(bundles, page);
        return new MapTable(
                List.of("country", "otherCountry", "ties", "pairs", "certain", "confirmed", "contradicted", "possible"),
                shown.getContent().stream()
                        .map(bundle -> row(bundle, pageContext))
                        .toList(),
                shown);
    }

    /** The tie as lists have it. */
    private static ListedPartnership listed(LocatedTie tie) {
        return new ListedPartnership(
                tie.partnership(),
                tie.kind(),
                tie.status(),
                Stream.of(tie.one(), tie.other())
                        .map(end -> new ListedPartnership.Holder(end.place(), end.country()))
                        .toList(),
                tie.since(),
                tie.until(),
                tie.firstSeen(),
                tie.lastSeen(),
                tie.inheritedFrom(),
                List.of(),
                List.of(),
                List.of(),
                tie.sources());
    }

    private static List<TableCell> row(TieBundle bundle, PageContext pageContext) {
        return Stream.concat(
                        Stream.of(
                                TableCell.thing(pageContext, bundle.one().country()),
                                TableCell.thing(pageContext, bundle.other().country())),
                        Stream.of(
                                        bundle.ties(),
                                        bundle.pairs(),
                                        bundle.certain(),
                                        bundle.confirmed(),
                                        bundle.contradicted(),
                                        bundle.possible())
                                .map(number ->
                                        TableCell.number(pageContext.print().number(number))))
                .toList();
    }

    private static <T> Page<T> page(List<T> all, int page) {
        int first = Math.min(all.size(), (page - 1) * ROWS);
        return Page.of(all.subList(first, Math.min(all.size(), first + ROWS)), Pageable.from(page - 1, ROWS), (long)
                all.size());
    }
}

package nl.stedenband.web.thing;

import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.table.TableCell;

/** A partnership as a row of a list, and of the table of a map. */
public final class PartnershipRow {
    /** Of which the names are texts under {@code column.} */
    public static final List<String> COLUMNS =
            List.of("tie", "country", "kind", "status", "since", "until", "seen", "inheritedFrom", "sources");

    private PartnershipRow() {}

    /** A cell for each of {@link #COLUMNS}; of the countries that the parties lie in, those abroad. */
    public static List<TableCell> of(ListedPartnership tie, PageContext pageContext) {
        String parties = tie.parties().stream()
                .map(holder -> pageContext.name(holder.party()))
                .collect(Collectors.joining(" – "));
        List<TableCell.Part> countries = tie.parties().stream()
                .filter(holder ->
                        holder.country() != null && !holder.country().id().equals("NL"))
                .map(holder -> new TableCell.Part(pageContext.name(holder.country()), pageContext.to(holder.country())))
                .distinct()
                .toList();
        return List.of(
                TableCell.link(parties, pageContext.to("partnerships", tie.id())),
                new TableCell("text", countries),
                TableCell.text(pageContext.print().word("kind", tie.kind())),
                TableCell.status(tie.status()),
                TableCell.text(pageContext.print().when(tie.since())),
                TableCell.text(pageContext.print().when(tie.until())),
                TableCell.text(pageContext.print().span(tie.firstSeen(), tie.lastSeen())),
                TableCell.thing(pageContext, tie.inheritedFrom()),
                TableCell.sources(tie.sources()));
    }
}

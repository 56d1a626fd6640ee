package nl.stedenband.web.thing;

import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.table.Cell;

/** A partnership as a row of a list, and of the table of a map. */
public final class PartnershipRow {
    /** Of which the names are texts under {@code column.} */
    public static final List<String> COLUMNS =
            List.of("tie", "country", "kind", "certainty", "since", "until", "seen", "inheritedFrom", "sources");

    private PartnershipRow() {}

    /** A cell for each of {@link #COLUMNS}; of the countries that the parties lie in, those abroad. */
    public static List<Cell> of(ListedPartnership tie, Site site) {
        String parties =
                tie.parties().stream().map(holder -> site.name(holder.party())).collect(Collectors.joining(" – "));
        List<Cell.Part> countries = tie.parties().stream()
                .filter(holder ->
                        holder.country() != null && !holder.country().id().equals("NL"))
                .map(holder -> new Cell.Part(site.name(holder.country()), site.to(holder.country())))
                .distinct()
                .toList();
        return List.of(
                Cell.link(parties, site.to("partnerships", tie.id())),
                new Cell("text", countries),
                Cell.text(site.print().word("kind", tie.kind())),
                Cell.status(tie.status()),
                Cell.text(site.print().when(tie.since())),
                Cell.text(site.print().when(tie.until())),
                Cell.text(site.print().span(tie.firstSeen(), tie.lastSeen())),
                Cell.thing(site, tie.inheritedFrom()),
                Cell.sources(tie.sources()));
    }
}

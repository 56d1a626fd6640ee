package nl.stedenband.web.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.RankedTown.Explanation;
import nl.stedenband.desk.shortlist.Sentence;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.desk.shortlist.TieThere;
import nl.stedenband.editing.ownlist.FormulaEscaping;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.LocalFormat;

/** A shortlist as the spreadsheets of a language open it: with a mark of UTF-8, in Dutch with semicolons. */
final class ShortlistCsv {
    /** Without it spreadsheets take the text for Windows-1252. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What is written goes to a text, which needs no buffer before it. */
    private static final int NO_BUFFER = 0;

    private static final List<String> COLUMNS = List.of(
            "part",
            "rank",
            "municipality",
            "name",
            "population",
            "fit",
            "capacity",
            "reasons-fit",
            "reasons-capacity",
            "remark",
            "sources");

    private final LocalFormat print;

    private ShortlistCsv(LocalFormat print) {
        this.print = print;
    }

    static String write(ShortlistDocument list, LocalFormat print) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(print.texts().language() == Language.NL ? ';' : ',')
                .bufferSize(NO_BUFFER)
                .build(text);
        csv.writeRecord(
                COLUMNS.stream().map(column -> print.word("desk.csv", column)).toList());
        ShortlistCsv shortlistCsv = new ShortlistCsv(print);
        list.told().forEach(town -> csv.writeRecord(shortlistCsv.cells(town, list.fitsNobody())));
        list.colleagues().forEach(town -> csv.writeRecord(shortlistCsv.cells(town)));
        list.cautions().forEach(caution -> csv.writeRecord(shortlistCsv.cells(caution)));
        return text.toString();
    }

    /** @param isMerelyAble whether it has no rank, as nothing fits */
    private List<String> cells(RankedTown town, boolean isMerelyAble) {
        return cells(
                "ranked",
                isMerelyAble ? "" : town.rank(),
                town.municipality().id(),
                Objects.requireNonNullElse(town.municipality().name(), ""),
                Objects.requireNonNullElse(town.population(), ""),
                Objects.requireNonNullElse(town.fit(), ""),
                Objects.requireNonNullElse(town.capacity(), ""),
                reasons(town, "fit"),
                reasons(town, "capacity"),
                "",
                sources(town));
    }

    /** A colleague with its ties there. */
    private List<String> cells(ActiveTown town) {
        return cells(
                town.isActive() ? "colleague" : "colleague-before",
                "",
                town.municipality().id(),
                Objects.requireNonNullElse(town.municipality().name(), ""),
                "",
                "",
                "",
                "",
                "",
                town.ties().stream().map(this::tie).collect(Collectors.joining("\n")),
                town.ties().stream()
                        .flatMap(tie -> tie.sources().stream())
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    private List<String> cells(Sentence caution) {
        return cells("caution", "", "", "", "", "", "", "", "", caution.text().in(language()), "");
    }

    private List<String> cells(String part, Object... others) {
        return Stream.concat(Stream.of(print.word("desk.csv.part", part)), Stream.of(others))
                .map(Object::toString)
                .map(FormulaEscaping::defused)
                .toList();
    }

    private String tie(TieThere tie) {
        String partner =
                Objects.requireNonNullElse(tie.partner().name(), tie.partner().id());
        String status = print.word("status", tie.status());
        return tie.since() == null
                ? print.texts().get("desk.csv.tie", partner, status)
                : print.texts().get("desk.csv.tie.since", partner, status, print.when(tie.since()));
    }

    private String language() {
        return print.texts().language().code();
    }

    private String reasons(RankedTown town, String score) {
        return town.reasonsFor(score).stream()
                .map(Explanation::sentence)
                .map(sentence -> sentence.text().in(language()))
                .collect(Collectors.joining("\n"));
    }

    private static String sources(RankedTown town) {
        return town.reasons().stream()
                .flatMap(reason -> reason.facts().stream())
                .flatMap(fact -> fact.sources().stream())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}

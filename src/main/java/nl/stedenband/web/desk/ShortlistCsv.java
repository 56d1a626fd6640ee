package nl.stedenband.web.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.RankedTown.Explanation;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.editing.ownlist.FormulaEscaping;
import nl.stedenband.registry.BilingualText;

/** A shortlist as the spreadsheets of a language open it: with a mark of UTF-8, in Dutch with semicolons. */
final class ShortlistCsv {
    /** Without it spreadsheets take the text for Windows-1252. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What is written goes to a text, which needs no buffer before it. */
    private static final int NO_BUFFER = 0;

    private static final List<String> COLUMNS = List.of(
            "rank",
            "municipality",
            "name",
            "population",
            "fit",
            "capacity",
            "reasons-fit",
            "reasons-capacity",
            "sources");

    private final String language;

    private ShortlistCsv(String language) {
        this.language = language;
    }

    static String write(ShortlistDocument list, String language) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(language.equals("nl") ? ';' : ',')
                .bufferSize(NO_BUFFER)
                .build(text);
        csv.writeRecord(COLUMNS.stream()
                .map(column -> BilingualText.of("desk.csv." + column).in(language))
                .toList());
        ShortlistCsv shortlistCsv = new ShortlistCsv(language);
        list.told().forEach(town -> csv.writeRecord(shortlistCsv.cells(town, list.fitsNobody())));
        return text.toString();
    }

    /** @param isMerelyAble whether it has no rank, as nothing fits */
    private List<String> cells(RankedTown town, boolean isMerelyAble) {
        return Stream.of(
                        isMerelyAble ? "" : town.rank(),
                        town.municipality().id(),
                        Objects.requireNonNullElse(town.municipality().name(), ""),
                        Objects.requireNonNullElse(town.population(), ""),
                        Objects.requireNonNullElse(town.fit(), ""),
                        Objects.requireNonNullElse(town.capacity(), ""),
                        reasons(town, "fit"),
                        reasons(town, "capacity"),
                        sources(town))
                .map(Object::toString)
                .map(FormulaEscaping::defused)
                .toList();
    }

    private String reasons(RankedTown town, String score) {
        return town.reasonsFor(score).stream()
                .map(Explanation::sentence)
                .map(sentence -> sentence.text().in(language))
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

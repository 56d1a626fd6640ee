package nl.stedenband.web.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.work.FigureTally;
import nl.stedenband.desk.work.YearFigures;
import nl.stedenband.editing.ownlist.FormulaEscaping;
import nl.stedenband.registry.BilingualText;

/** The figures of the desk as the spreadsheets of a language open them: with a mark of UTF-8, in Dutch with semicolons. */
final class FiguresCsv {
    /** Without it spreadsheets take the text for Windows-1252. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What is written goes to a text, which needs no buffer before it. */
    private static final int NO_BUFFER = 0;

    private final CsvWriter csv;
    private final String language;

    private FiguresCsv(CsvWriter csv, String language) {
        this.csv = csv;
        this.language = language;
    }

    static String write(List<YearFigures> years, String language) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        FiguresCsv table = new FiguresCsv(
                CsvWriter.builder()
                        .fieldSeparator(language.equals("nl") ? ';' : ',')
                        .bufferSize(NO_BUFFER)
                        .build(text),
                language);
        table.head();
        for (YearFigures year : years) {
            table.row(year.year(), "", "", year.all());
            year.countries().forEach(country -> table.row(year.year(), country.code(), "", country.tally()));
            year.themes()
                    .forEach(theme -> table.row(year.year(), "", theme.theme().in(language), theme.tally()));
        }
        return text.toString();
    }

    private void head() {
        List<String> head = new ArrayList<>(Stream.of("year", "country", "theme", "requests", "within", "late", "open")
                .map(column -> text("desk.figures." + column))
                .toList());
        Arrays.stream(CaseOutcome.Kind.values()).forEach(kind -> head.add(text("desk.outcome." + kind.word())));
        csv.writeRecord(head);
    }

    private void row(int year, String country, String theme, FigureTally tally) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(year),
                country,
                FormulaEscaping.defused(theme),
                Integer.toString(tally.requests()),
                Integer.toString(tally.withinTerm()),
                Integer.toString(tally.late()),
                Integer.toString(tally.open())));
        Arrays.stream(CaseOutcome.Kind.values()).forEach(kind -> cells.add(Integer.toString(tally.outcome(kind))));
        csv.writeRecord(cells);
    }

    private String text(String key) {
        return BilingualText.of(key).in(language);
    }
}

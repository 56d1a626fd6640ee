package nl.stedenband.editing.ownlist;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/** Writes a list as the spreadsheets of its language open it: with a mark of UTF-8, in Dutch with semicolons. */
public final class OwnListCsv {
    /** Without it spreadsheets take the text for Windows-1252. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What is written goes to a text, which needs no buffer before it. */
    private static final int NO_BUFFER = 0;

    private OwnListCsv() {}

    public static String write(OwnList list, String language) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(language.equals("nl") ? ';' : ',')
                .bufferSize(NO_BUFFER)
                .build(text);
        csv.writeRecord(ListColumn.headings(language));
        list.asked().forEach(tie -> csv.writeRecord(cells(list, tie, language)));
        return text.toString();
    }

    private static List<String> cells(OwnList list, OwnTie tie, String language) {
        return Arrays.stream(ListColumn.values())
                .map(column -> FormulaEscaping.defused(list.cell(tie, column).in(language)))
                .toList();
    }
}

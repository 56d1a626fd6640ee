package nl.stedenband.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.stedenband.importing.RefusedFile;

/**
 * Looks through a file before it is read, so that a fault in its last line leaves nothing of it stored: bytes that are no
 * UTF-8, NUL, a quotation mark that never closes, or closes before its cell does. Reads the file once and keeps nothing of it.
 */
final class CsvSyntaxCheck {
    private static final int BUFFER = 1 << 16;

    /** Longer than any row can be; what follows is no table. */
    static final int MAX_ROW = 1 << 20;

    private static final int MAX_CELLS = 1000;

    private final String file;
    private final Optional<Character> separator;
    private long line = 1;
    private long quoteOpenedIn;
    private long rowStartedIn = 1;
    private int rowLength;
    private int cells = 1;
    private boolean afterReturn;
    private boolean inQuotes;
    private boolean atStartOfCell = true;
    private boolean afterQuote;

    private CsvSyntaxCheck(String file, Optional<Character> separator) {
        this.file = file;
        this.separator = separator;
    }

    /**
     * Checks all of the input.
     *
     * @param separator what stands between the cells of a CSV file, which can stand between quotation marks
     * @throws RefusedFile naming the line
     */
    static void check(String file, InputStream input, Optional<Character> separator) throws IOException {
        new CsvSyntaxCheck(file, separator).check(input);
    }

    private void check(InputStream input) throws IOException {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        boolean end = false;
        while (!end) {
            int read = input.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            CoderResult result = utf8.decode(bytes, chars, end);
            scan(chars.flip());
            if (result.isError()) {
                throw new RefusedFile(
                        file, line, "the text is not UTF-8 here; save the file as UTF-8 and read it in again");
            }
            bytes.compact();
            chars.clear();
        }
        if (inQuotes) {
            throw new RefusedFile(file, quoteOpenedIn, "a quotation mark opens a cell here and never closes");
        }
    }

    private void scan(CharBuffer chars) {
        while (chars.hasRemaining()) {
            char next = chars.get();
            if (next == 0) {
                throw new RefusedFile(
                        file, line, "there is a NUL byte here; this is not a text file, or it is damaged");
            }
            separator.ifPresent(mark -> follow(next, mark));
            boolean endsLine = next == '\r' || next == '\n';
            if (endsLine && !(next == '\n' && afterReturn)) {
                line++;
            }
            afterReturn = next == '\r';
            separator.ifPresent(mark -> measure(endsLine, next == mark));
        }
    }

    private void measure(boolean endsLine, boolean endsCell) {
        if (endsLine && !inQuotes) {
            rowLength = 0;
            cells = 1;
            rowStartedIn = line;
            return;
        }
        rowLength++;
        cells += endsCell && !inQuotes ? 1 : 0;
        if (rowLength > MAX_ROW || cells > MAX_CELLS) {
            throw new RefusedFile(
                    file,
                    rowStartedIn,
                    "the row that begins here has more than %,d %s"
                            .formatted(
                                    rowLength > MAX_ROW ? MAX_ROW : MAX_CELLS,
                                    rowLength > MAX_ROW ? "characters" : "cells"));
        }
    }

    /** RFC 4180: a cell that starts with a quotation mark ends with one; within it two stand for one. */
    private void follow(char next, char mark) {
        if (inQuotes) {
            if (next == '"') {
                inQuotes = false;
                afterQuote = true;
            }
        } else if (next == '"' && (atStartOfCell || afterQuote)) {
            inQuotes = true;
            quoteOpenedIn = afterQuote ? quoteOpenedIn : line;
            afterQuote = false;
        } else {
            if (afterQuote && next != mark && next != '\n' && next != '\r') {
                throw new RefusedFile(
                        file,
                        line,
                        "a cell goes on behind its closing quotation mark; within quotation marks two stand for one");
            }
            afterQuote = false;
        }
        atStartOfCell = next == mark || next == '\n' || next == '\r' || next == '\uFEFF';
    }
}

package nl.stedenband.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a network from a list of ties: one a line, with the names of its two ends in two columns, between which a tab stands, else blanks or a comma.
 * A name with any of these in it stands in quotation marks; between tabs blanks and commas need none. Empty lines, and lines that begin with % or #, are passed over without being kept,
 * however long. UTF-8.
 *
 * <p>What isn't two columns is refused: a third one may be a weight or a date, and blanks may belong to a name, which is not for a program to guess.
 */
public final class EdgeListReader {
    /** Bytes; no line of two names is longer. */
    static final int LONGEST_LINE = 16_384;

    private static final int BUFFER = 65_536;
    private static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;

    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private long number;

    /** A line that is no tie. */
    public static final class InvalidLine extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InvalidLine(long number, String reason) {
            super("line %d %s".formatted(number, reason));
        }
    }

    private EdgeListReader(InputStream in) {
        this.in = in;
    }

    /**
     * Reads to the end.
     *
     * @param in is not closed
     * @throws InvalidLine at the first one
     */
    public static NetworkBuilder.Built read(InputStream in) throws IOException {
        EdgeListReader reader = new EdgeListReader(in);
        NetworkBuilder builder = new NetworkBuilder();
        while (reader.advance()) {
            reader.addTo(builder);
        }
        return builder.build();
    }

    /** To the next line that is no comment. */
    private boolean advance() throws IOException {
        while (true) {
            number++;
            int first = next();
            if (number == 1 && first == 0xEF) {
                first = afterByteOrderMark();
            }
            while (isBlank(first)) {
                first = next();
            }
            if (first == END) {
                return false;
            }
            if (first == '%' || first == '#') {
                skipLine();
            } else if (first != '\n') {
                keepLine(first);
                return true;
            }
        }
    }

    /** Of UTF-8, as spreadsheets put it before a file. */
    private int afterByteOrderMark() throws IOException {
        if (next() != 0xBB || next() != 0xBF) {
            throw noText();
        }
        return next();
    }

    private void skipLine() throws IOException {
        int one = next();
        while (one != '\n' && one != END) {
            one = next();
        }
    }

    private void keepLine(int first) throws IOException {
        length = 0;
        for (int one = first; one != '\n' && one != END; one = next()) {
            if (length == line.length) {
                throw new InvalidLine(
                        number, "is longer than %d bytes; is this a list of ties?".formatted(LONGEST_LINE));
            }
            line[length++] = (byte) one;
        }
    }

    private int next() throws IOException {
        if (position == filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[position++] & 0xFF;
    }

    private static boolean isBlank(int one) {
        return one == ' ' || one == '\t' || one == '\r';
    }

    private void addTo(NetworkBuilder builder) {
        List<EdgeListColumns.Column> columns;
        try {
            columns = EdgeListColumns.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString());
        } catch (CharacterCodingException e) {
            throw noText();
        } catch (EdgeListColumns.Unreadable e) {
            throw new InvalidLine(number, e.getMessage());
        }
        if (columns.size() != 2) {
            throw new InvalidLine(
                    number,
                    "has %d %s, a tie has two: the names of its ends. Leave weights out; a name with a blank or a comma in it stands in quotation marks."
                            .formatted(columns.size(), columns.size() == 1 ? "column" : "columns"));
        }
        columns.forEach(this::requireName);
        try {
            builder.addTie(columns.get(0).text(), columns.get(1).text());
        } catch (IllegalStateException e) {
            throw new InvalidLine(number, "is one too many: " + e.getMessage() + " are more than fit into memory.");
        }
    }

    /** A table that a program wrote has NaN where something is missing. */
    private void requireName(EdgeListColumns.Column column) {
        if (column.text().isBlank()) {
            throw new InvalidLine(number, "has an empty name.");
        }
        if (!column.isQuoted() && (column.text().equals("NaN") || column.text().equals("nan"))) {
            throw new InvalidLine(
                    number,
                    "has %s for a name, which is how programs write that there is none; write \"%1$s\" if a place is called so."
                            .formatted(column.text()));
        }
    }

    private InvalidLine noText() {
        return new InvalidLine(number, "is no text in UTF-8; unpack the file, or save it as UTF-8.");
    }
}

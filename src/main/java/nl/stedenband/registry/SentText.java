package nl.stedenband.registry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a file that somebody sent: what a spreadsheet saved as CSV. */
public final class SentText {
    /** Far more than the longest list takes that anybody writes. */
    public static final int MOST_BYTES = 1 << 20;

    /** What spreadsheets write where they aren't asked for UTF-8, here and in most of Europe. */
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final byte[] ARCHIVE = {'P', 'K'};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SentText() {}

    /** @throws InvalidValue when it is no text, or too much */
    public static String of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new InvalidValue(ParameterFault.TOO_MANY_BYTES, file.length, MOST_BYTES);
        }
        if (startsWith(file, ARCHIVE) || startsWith(file, OLD_WORKBOOK)) {
            throw new InvalidValue(ParameterFault.IS_WORKBOOK);
        }
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new InvalidValue(ParameterFault.NO_CSV);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }
}

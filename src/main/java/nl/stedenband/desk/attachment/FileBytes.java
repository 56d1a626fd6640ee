package nl.stedenband.desk.attachment;

import java.nio.charset.StandardCharsets;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;

/** The bytes of a file that somebody sent: what is looked for beyond its end makes it a broken one. */
final class FileBytes {
    private static final int BYTE = 0xFF;

    private final byte[] bytes;

    FileBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int size() {
        return bytes.length;
    }

    /** Those before an end, as they are: nobody changes them. */
    byte[] shared() {
        return bytes;
    }

    /** Two bytes, the lower one first. */
    int two(long at) {
        return one(at) | one(at + 1) << 8;
    }

    /** Four bytes, the lower ones first. */
    long four(long at) {
        return two(at) | (long) two(at + 2) << 16;
    }

    /** Four bytes, the higher ones first. */
    long fourFromHigh(long at) {
        return (long) one(at) << 24 | (long) one(at + 1) << 16 | (long) one(at + 2) << 8 | one(at + 3);
    }

    String text(long from, long length) {
        if (from < 0 || length < 0 || from + length > bytes.length) {
            throw broken();
        }
        return new String(bytes, (int) from, (int) length, StandardCharsets.UTF_8);
    }

    boolean startsWith(String latin) {
        return isAt(0, latin);
    }

    /** Whether these characters, each a byte, stand there. */
    boolean isAt(int at, String latin) {
        if (at < 0 || at + latin.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < latin.length(); i++) {
            if ((bytes[at + i] & BYTE) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where these characters stand last; -1 for nowhere from there on. */
    int lastOf(String latin, int from) {
        for (int at = bytes.length - latin.length(); at >= Math.max(0, from); at--) {
            if (isAt(at, latin)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a name of PDF stands anywhere, which isn't the beginning of a longer one. */
    boolean hasName(String latin) {
        for (int at = 0; at <= bytes.length - latin.length(); at++) {
            if (isAt(at, latin)
                    && (at + latin.length() == bytes.length
                            || !Character.isLetterOrDigit((char) (bytes[at + latin.length()] & BYTE)))) {
                return true;
            }
        }
        return false;
    }

    static InvalidValue broken() {
        return new InvalidValue(ParameterFault.FILE_BROKEN);
    }

    private int one(long at) {
        if (at < 0 || at >= bytes.length) {
            throw broken();
        }
        return bytes[(int) at] & BYTE;
    }
}

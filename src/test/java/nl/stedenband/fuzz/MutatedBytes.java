package nl.stedenband.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Changes what was right, at some places and in some ways that chance says. */
public final class MutatedBytes {
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_PART = 200;

    /** Between these a text or a cell stands, whichever the format. */
    private static final String BORDERS = ",;\"\n:{}[]";

    private MutatedBytes() {}

    /** Of something that isn't empty. Half of them keep their form, and only the words in it are odd. */
    public static byte[] of(byte[] right, Random random) {
        boolean keepsForm = random.nextBoolean();
        byte[] changed = right;
        for (int i = random.nextInt(1, MOST_CHANGES); i > 0 && changed.length > 0; i--) {
            changed = keepsForm
                    ? inPlaceOfAWord(changed, random.nextInt(changed.length), fitting(random), random)
                    : once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] from, Random random) {
        int at = random.nextInt(from.length);
        int to = Math.min(from.length, at + random.nextInt(1, LONGEST_PART));
        return switch (random.nextInt(10)) {
            case 0 -> joined(from, 0, at, new byte[] {(byte) random.nextInt(256)}, Math.min(from.length, at + 1));
            case 1 -> joined(from, 0, at, new byte[0], to);
            case 2 -> joined(from, 0, to, new byte[0], at);
            case 3 -> joined(from, 0, at, new byte[0], from.length);
            case 4 -> joined(from, 0, at, odd(random), at);
            case 5 -> joined(from, 0, at, part(from, random), at);
            default -> inPlaceOfAWord(from, at, odd(random), random);
        };
    }

    /** What stands between two borders becomes something else; the commonest change, as the others are soon found out. */
    private static byte[] inPlaceOfAWord(byte[] from, int at, byte[] odd, Random random) {
        int begin = at;
        while (begin > 0 && !isBorder(from[begin - 1])) {
            begin--;
        }
        int end = at;
        while (end < from.length && !isBorder(from[end])) {
            end++;
        }
        return joined(from, 0, begin, random.nextInt(4) == 0 ? word(from, random) : odd, end);
    }

    private static byte[] word(byte[] from, Random random) {
        int begin = random.nextInt(from.length);
        int end = begin;
        while (end < from.length && !isBorder(from[end])) {
            end++;
        }
        return joined(from, begin, end, new byte[0], from.length);
    }

    /** Without what ends a cell or a text. */
    private static byte[] fitting(Random random) {
        return OddTexts.next(random)
                .replaceAll("[\\x00-\\x1F,;:\"\\\\{}\\[\\]]", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isBorder(byte letter) {
        return BORDERS.indexOf(letter) >= 0;
    }

    private static byte[] odd(Random random) {
        return OddTexts.next(random).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(byte[] from, Random random) {
        int begin = random.nextInt(from.length);
        int length = Math.min(from.length - begin, random.nextInt(1, LONGEST_PART));
        return joined(from, begin, begin + length, new byte[0], from.length);
    }

    private static byte[] joined(byte[] from, int begin, int end, byte[] between, int rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(from, begin, end - begin);
        out.writeBytes(between);
        out.write(from, rest, from.length - rest);
        return out.toByteArray();
    }
}

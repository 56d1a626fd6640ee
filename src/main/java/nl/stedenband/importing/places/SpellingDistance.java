package nl.stedenband.importing.places;

import java.util.Arrays;

/**
 * How many letters somebody mistyped: left out, put in, took for another, or changed places with the next. It is asked of all names of the world, so it ends as
 * soon as there are too many.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">Optimal string alignment distance</a>
 */
final class SpellingDistance {
    private static final int LONG = 8;
    private static final int SHORT = 5;

    private SpellingDistance() {}

    /** How many are forgiven in a name: none in a short one, where each is another name. */
    static int forgiven(String folded) {
        return folded.length() >= LONG ? 2 : folded.length() >= SHORT ? 1 : 0;
    }

    /** How many there are, or one more than the most that is asked for. */
    static int between(String written, String name, int most) {
        if (Math.abs(written.length() - name.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[name.length() + 1];
        int[] last = new int[name.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= written.length(); i++) {
            int[] row = new int[name.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= name.length(); j++) {
                boolean isSame = written.charAt(i - 1) == name.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1
                        && j > 1
                        && written.charAt(i - 1) == name.charAt(j - 2)
                        && written.charAt(i - 2) == name.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            beforeLast = last;
            last = row;
        }
        return last[name.length()];
    }
}

package nl.stedenband.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.stedenband.registry.PlaceNames;

/**
 * How like two names are, from 0 to 1; 1 only for names that differ in accents, capitals and punctuation alone. Of the whole
 * the edits are counted, and of the words how well each finds one in the other name, in whatever order; the better counts.
 */
final class NameLikeness {
    /** The most that names reach which aren't the same. */
    static final double NEARLY = 0.99;

    /** Words less like than this are different words. */
    private static final double SAME_WORD = 0.7;

    private NameLikeness() {}

    static double of(String one, String other) {
        String a = PlaceNames.fold(one);
        String b = PlaceNames.fold(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return a.equals(b) ? 1 : NEARLY * Math.max(likeness(a, b), wordByWord(a, b));
    }

    private static double likeness(String a, String b) {
        return 1 - (double) edits(a, b) / Math.max(a.length(), b.length());
    }

    private static double wordByWord(String a, String b) {
        List<String> left = Arrays.asList(a.split(" "));
        List<String> right = Arrays.asList(b.split(" "));
        return (found(left, right) + found(right, left)) / 2;
    }

    /** The share of the letters of some words that is found in other words, each of which is found once. */
    private static double found(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(others);
        double found = 0;
        double all = 0;
        for (String word : words) {
            all += word.length();
            double best = 0;
            int at = -1;
            for (int i = 0; i < left.size(); i++) {
                double likeness = likeness(word, left.get(i));
                if (likeness > best) {
                    best = likeness;
                    at = i;
                }
            }
            if (best >= SAME_WORD) {
                found += best * word.length();
                left.remove(at);
            }
        }
        return found / all;
    }

    /**
     * Letters to change, add, drop or swap with their neighbour, each place at most once.
     *
     * @see <a href="https://doi.org/10.1145/363958.363994">F. J. Damerau, A technique for computer detection and correction of
     *     spelling errors, 1964</a>
     */
    static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}

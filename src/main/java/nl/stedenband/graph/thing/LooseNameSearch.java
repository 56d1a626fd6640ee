package nl.stedenband.graph.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.registry.PlaceNames;

/**
 * A search that would rather find too much than miss what is meant: any of the words will do, with a typing error or two in
 * the longer ones. What it finds is to be compared with the name by other means.
 */
public final class LooseNameSearch {
    /** Longer texts are no names; the rest of them is not looked at. */
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 12;

    private LooseNameSearch() {}

    public static NameSearch of(String name) {
        String looked = name.strip();
        if (looked.length() > LONGEST) {
            looked = looked.substring(0, LONGEST);
        }
        List<String> clauses = new ArrayList<>();
        clauses.add('"' + looked.replace("\\", "\\\\").replace("\"", "\\\"") + "\"^8");
        String folded = PlaceNames.fold(looked);
        if (!folded.isEmpty()) {
            List.of(folded.split(" ")).stream().limit(MOST_WORDS).forEach(word -> clauses.add(forgiving(word)));
        }
        return new NameSearch(String.join(" OR ", clauses), looked.toLowerCase(Locale.ROOT));
    }

    /** Lucene forgives two edits at most, a swap of neighbours being one. */
    private static String forgiving(String word) {
        int edits = word.length() < 4 ? 0 : word.length() < 7 ? 1 : 2;
        return edits == 0 ? word : "(%s^2 OR %s~%d)".formatted(word, word, edits);
    }
}

package nl.stedenband.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.stedenband.registry.PlaceNames;

/**
 * A search for names in the full-text index, in whatever spelling. All that the user writes is text to look for: nothing in
 * it has a meaning to Lucene or Cypher.
 *
 * @param lucene the question to the index
 * @param name what is looked for in small letters, to put the thing of just that name first
 */
public record NameSearch(String lucene, String name) {
    /** Finds everything that has a name. */
    public static final NameSearch ANYTHING = new NameSearch("*:*", "");

    /** Longer texts are no names; the rest of them is not looked at. */
    private static final int LONGEST = 200;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern APOSTROPHES_AROUND = Pattern.compile("^['’]+|['’]+$");

    /** Looks for names with all of these words, the last of which may be only begun. */
    public static NameSearch of(String text) {
        String looked = text.strip();
        if (looked.isEmpty()) {
            return ANYTHING;
        }
        if (looked.length() > LONGEST) {
            looked = looked.substring(0, LONGEST);
        }
        return new NameSearch(lucene(looked), looked.toLowerCase(Locale.ROOT));
    }

    /** The parameters {@code $names} and {@code $name} of queries. */
    Map<String, Object> parameters() {
        return Map.of("names", lucene, "name", name);
    }

    /** The whole as it is, which the index takes apart as it did the names, before its words one by one. */
    private static String lucene(String text) {
        String phrase = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        List<String> words = words(text);
        if (words.isEmpty()) {
            return phrase;
        }
        String last = words.get(words.size() - 1);
        List<String> required = new ArrayList<>(words.subList(0, words.size() - 1));
        required.add('(' + last + " OR " + last + "*)");
        return phrase + "^4 OR (" + String.join(" AND ", required) + ')';
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            String bare = APOSTROPHES_AROUND.matcher(word).replaceAll("");
            String folded = folded(bare);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    /** The index keeps a word with an apostrophe in it, such as l'aquila, in one piece. */
    private static String folded(String word) {
        List<String> parts = new ArrayList<>();
        for (String part : word.split("['’]")) {
            String folded = PlaceNames.fold(part).replace(" ", "");
            if (!folded.isEmpty()) {
                parts.add(folded);
            }
        }
        return String.join("'", parts);
    }
}

package nl.stedenband.web.page;

import java.util.regex.Pattern;

/**
 * What is said before a form or a table: two plain sentences for everybody, and the rest for who wants to know.
 *
 * @param rest empty where nothing is left to be said
 */
public record Introduction(String lead, String rest) {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    /** As many characters as are read before one looks for the form. */
    private static final int LONGEST = 260;

    /**
     * Divides a text: its second sentence belongs to the rest where it tells of details one by one, and where a first sentence is long,
     * what follows its colon does.
     */
    static Introduction of(String text) {
        String[] sentences = BETWEEN_SENTENCES.split(text, 3);
        String first = sentences[0];
        int colon = first.indexOf(": ");
        if (first.length() > LONGEST && colon > 0) {
            return new Introduction(first.substring(0, colon) + '.', text);
        }
        if (sentences.length > 1 && first.length() + sentences[1].length() < LONGEST && !sentences[1].contains(": ")) {
            return new Introduction(first + ' ' + sentences[1], sentences.length > 2 ? sentences[2] : "");
        }
        return new Introduction(first, text.substring(first.length()).strip());
    }
}

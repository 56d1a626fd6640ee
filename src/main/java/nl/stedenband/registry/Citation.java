package nl.stedenband.registry;

import java.util.Arrays;

/**
 * Where a source says something.
 *
 * @param locator page, section, table, row or line
 * @param quote the words themselves, at most {@value #MAX_WORDS}; empty when there are none to show
 */
public record Citation(Source source, String locator, String quote) implements Comparable<Citation> {
    /** How many words of a document may be shown. */
    public static final int MAX_WORDS = 25;

    public Citation {
        quote = cut(quote);
    }

    /** Source and place in one: {@code vng-2009#§8.2}. */
    public String reference() {
        return locator.isEmpty() ? source.id() : source.id() + '#' + locator;
    }

    @Override
    public int compareTo(Citation other) {
        return reference().compareTo(other.reference());
    }

    private static String cut(String quote) {
        String[] words = quote.strip().split("\\s+");
        return words.length <= MAX_WORDS
                ? quote.strip()
                : String.join(" ", Arrays.asList(words).subList(0, MAX_WORDS)) + " …";
    }
}

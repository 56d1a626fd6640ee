package nl.stedenband.registry;

import java.util.Locale;

/**
 * Tells addresses that pages may link to. What stands in a file of anybody's may as well be a script for the reader's browser,
 * or half an address.
 */
public final class WebAddress {
    private WebAddress() {}

    /** Whether it is one of a page on the web, in full. */
    public static boolean is(String text) {
        String address = text.toLowerCase(Locale.ROOT);
        return address.startsWith("https://") || address.startsWith("http://");
    }
}

package nl.stedenband.editing.ownlist;

import java.util.Locale;

/** What a row of a list says of a tie, whichever edit that comes to. */
public enum RowStatement {
    CONFIRMED,
    ENDED,
    DENIED,
    ADDED;

    /** In addresses, and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

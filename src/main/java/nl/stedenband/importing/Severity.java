package nl.stedenband.importing;

import java.util.Locale;

/** What a finding means for the row it speaks of. */
public enum Severity {
    /** The row is not stored. */
    ERROR,
    /** The row is stored; something of it is not, or is in doubt. */
    WARNING,
    /** The row is stored as it was read, which may not be how it was meant. */
    NOTE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

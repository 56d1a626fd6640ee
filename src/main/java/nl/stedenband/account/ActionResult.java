package nl.stedenband.account;

import java.util.Locale;

/** How it ended, for the log. */
public enum ActionResult {
    DONE,
    REFUSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

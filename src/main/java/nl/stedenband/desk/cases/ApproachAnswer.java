package nl.stedenband.desk.cases;

import java.util.Locale;

/** What a municipality that was approached says. */
public enum ApproachAnswer {
    /** Nothing yet. */
    NONE,
    CONSIDERS,
    YES,
    NO;

    /** In forms and keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

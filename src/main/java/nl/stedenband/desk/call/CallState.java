package nl.stedenband.desk.call;

import java.util.Locale;

/** Whether a call can be answered. */
public enum CallState {
    OPEN,
    /** Its term is over. */
    CLOSED,
    /** Nothing of it is public any more. */
    WITHDRAWN;

    /** In keys of texts and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

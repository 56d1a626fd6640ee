package nl.stedenband.desk.call;

import java.util.Locale;

/** What has become of an answer. */
public enum AnswerState {
    WAITING,
    /** One officer lets it. */
    SECONDED,
    /** Two officers let it, so the call says who answered. */
    LET,
    REFUSED,
    /** The same municipality sent another, which counts instead. */
    REPLACED;

    /** In the graph and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

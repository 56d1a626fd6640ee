package nl.stedenband.registry;

import java.util.Locale;

/** What is known about a tie on a day. */
public enum Certainty {
    /** It had begun, nobody ends it before that day, and it was seen, or said to have ended, on or after it. */
    CERTAIN,
    /** One source ends it before that day and another saw it later, or one denies it. */
    CONTRADICTED,
    /** The day lies within its possible bounds; how near a sighting it must be is for the question to say. */
    POSSIBLE,
    /** Every source that says anything about its end puts it before that day. */
    ENDED;

    /** The name in the graph and in answers. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package nl.stedenband.registry;

import java.util.Locale;

/** What the record says of a tie on a day, as far as that doesn't depend on the question. */
public enum Certainty {
    /** It stood before or on that day, and on or after it; no weightier source ends or denies it before. */
    CERTAIN,
    /** A source saw it in an interval that holds the day. Days after the last sighting can be confirmed, too: that is for the question to say. */
    CONFIRMED,
    /** Sources of equal rank exclude each other about the day. */
    CONTRADICTED,
    /** The day lies within its possible bounds; how near a sighting it must be is for the question to say. */
    POSSIBLE,
    /** The weightiest source that speaks of the day puts an end, or denies it, before. */
    ENDED;

    /** The name in the graph and in answers. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

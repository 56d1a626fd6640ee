package nl.stedenband.graph;

/** How the database answers to being asked for a sign of life. */
public enum DatabaseState {
    ANSWERS,
    /** It does, but not at once: it has a lot to do. */
    SLOW,
    /** It takes the question and gives no answer. */
    HUNG,
    /** It can't be reached, or refuses. */
    AWAY
}

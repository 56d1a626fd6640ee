package nl.stedenband.graph.drawing;

import java.util.List;
import nl.stedenband.registry.Assertion;

/**
 * What the transaction has just recorded: drawing need not read it again, and what is drawn from nothing else is known to be new.
 *
 * @param latest the number of the latest change before it
 */
record JustRecorded(List<Assertion> assertions, long latest) {
    static final JustRecorded NOTHING = new JustRecorded(List.of(), Long.MAX_VALUE);
}

package nl.stedenband.web;

import java.util.List;
import nl.stedenband.registry.traversal.Traversal;

/**
 * The way in.
 *
 * @param release of the bundled data that is read in; empty for none
 * @param readIn when anything was read in last, in milliseconds since 1970; 0 for never
 */
public record HomePage(List<Number> numbers, List<Traversal> questions, String release, long readIn) {

    /**
     * How much the registry holds of something.
     *
     * @param text its key under {@code home.number.}
     * @param address of the list that has just so many
     */
    public record Number(String text, String address, long count) {}
}

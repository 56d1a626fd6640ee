package nl.stedenband.registry.traversal;

import java.util.Optional;
import nl.stedenband.registry.BilingualText;

/**
 * What a question can be asked with.
 *
 * @param required whether it must be given; one that isn't and has no usual value is null in the query
 * @param usual what is taken when it isn't given, as a user would write it
 * @param range the least and the greatest number that is accepted
 */
public record TraversalParameter(
        String name,
        ValueType type,
        boolean required,
        Optional<String> usual,
        Optional<Range> range,
        BilingualText about) {

    /** Both ends are included. */
    public record Range(long least, long greatest) {
        public Range {
            if (least > greatest) {
                throw new IllegalArgumentException("%d..%d runs backwards".formatted(least, greatest));
            }
        }

        public boolean contains(long number) {
            return least <= number && number <= greatest;
        }
    }
}

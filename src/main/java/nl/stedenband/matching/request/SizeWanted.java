package nl.stedenband.matching.request;

/**
 * How large the municipality should be.
 *
 * @param atLeast inhabitants
 * @param below inhabitants of the first that is too large
 */
public record SizeWanted(long atLeast, long below) {

    public boolean takes(long population) {
        return atLeast <= population && population < below;
    }
}

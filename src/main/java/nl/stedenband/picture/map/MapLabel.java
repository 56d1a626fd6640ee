package nl.stedenband.picture.map;

/**
 * The name of a place beside its mark.
 *
 * @param x of the mark
 * @param y of the mark
 * @param aside how far beside it the name begins or ends, in heights of a letter; less than 0 to the left
 */
public record MapLabel(long x, long y, double aside, String text) {}

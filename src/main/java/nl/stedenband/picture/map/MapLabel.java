package nl.stedenband.picture.map;

/**
 * The name of a place beside its mark, above or below it.
 *
 * @param x of the mark
 * @param y of the mark
 * @param aside how far beside it the name begins or ends, in heights of a letter; less than 0 to the left, 0 where it stands above or below
 * @param down how far below the mark the foot of the letters is, in their heights
 */
public record MapLabel(long x, long y, double aside, double down, String text) {

    /** From where the name is written, as SVG has it in {@code text-anchor}. */
    public String anchor() {
        return aside == 0 ? "middle" : aside < 0 ? "end" : "start";
    }
}

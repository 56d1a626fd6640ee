package nl.stedenband.picture.map;

/**
 * The mark of a place.
 *
 * @param count of the ties that lead there
 * @param own how many of them are its own, not of dissolved municipalities
 * @param status the surest of theirs: {@code certain} before {@code contradicted} before {@code possible}
 */
public record MapMark(MapPlace place, long x, long y, long count, long own, String status) {
    private static final double SMALLEST = 2.2;
    private static final double WIDTH_OF_ONE = 2.4;
    private static final double RIM = 1.3;

    /** Of its page; nothing where it has none. */
    public String address() {
        return place.address().isEmpty() ? null : place.address();
    }

    public String title() {
        return place.title();
    }

    /** How wide it is on a screen, in pixels: its area grows with its own ties. */
    public double width() {
        return rounded(SMALLEST + WIDTH_OF_ONE * Math.sqrt(own));
    }

    /** How wide the hole in it is; nothing where it is certain enough to be filled. */
    public Double hole() {
        return status.equals("possible") || status.equals("unknown") ? rounded(width() - 2 * RIM) : null;
    }

    /** A point: where it lies, and nothing drawn from there. */
    public String path() {
        return "M" + x + " " + y + "h0";
    }

    private static double rounded(double pixels) {
        return Math.round(10 * pixels) / 10.0;
    }
}

package nl.stedenband.picture.chart;

/**
 * What stands beside a mark.
 *
 * @param address where it leads to; empty for plain text
 */
public record Label(String text, String address) {
    public static Label of(String text) {
        return new Label(text, "");
    }
}

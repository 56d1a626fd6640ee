package nl.stedenband.picture.diagram;

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

package nl.stedenband.picture.map;

/**
 * A tie between two places, or several that are drawn as one.
 *
 * @param family of its kind, as {@code twinning}; the class of its line
 * @param status as {@code possible}; the class of its line
 * @param count how many it stands for
 * @param own how many of them the places have themselves, not of dissolved municipalities: these make their marks larger
 * @param title what it is, in words
 * @param address of its page
 */
public record MapTie(
        MapPlace one,
        MapPlace other,
        String family,
        String status,
        long count,
        long own,
        String title,
        String address) {

    boolean canBeDrawn() {
        return one.point().isPresent() && other.point().isPresent();
    }

    boolean isDutch() {
        return one.isDutch() && other.isDutch();
    }
}

package nl.stedenband.picture.map;

import java.util.Optional;
import nl.stedenband.registry.Point;

/**
 * A place that ties lead to.
 *
 * @param key tells it from all others
 * @param name as readers call it, to be written beside it
 * @param title with what else tells where it is
 * @param address of its page
 * @param isDutch whether it is drawn on the sheet of the Netherlands too
 * @param point where it lies; nothing where that isn't known
 * @param residents as many as are known, 0 where it isn't known
 */
public record MapPlace(
        String key,
        String name,
        String title,
        String address,
        boolean isDutch,
        Optional<Point> point,
        long residents) {}

package nl.stedenband.web.map;

import nl.stedenband.picture.map.MapExtent;
import nl.stedenband.picture.map.MapPicture;

/**
 * A map for a page, to be shown by {@code map/parts :: picture}.
 *
 * @param land what lies beneath the world
 * @param municipalities what lies beneath the Netherlands
 * @param isBundled whether a line stands for all ties between two countries, because there are too many to draw each
 */
public record PageMap(
        MapPicture picture, MapExtent extent, DrawnOutline land, DrawnOutline municipalities, boolean isBundled) {}

package nl.stedenband.picture.map;

import java.util.List;
import nl.stedenband.registry.Point;

/**
 * The line of a tie.
 *
 * @param path as SVG has it in {@code d}
 */
public record MapLine(MapTie tie, String path) {
    /** In squared units: no bend that the eye would miss. */
    private static final double FINEST = 40;

    static MapLine on(MapSheet mapSheet, MapTie tie) {
        Point from = tie.one().point().orElseThrow();
        Point to = tie.other().point().orElseThrow();
        List<List<SheetPoint>> pieces = mapSheet.way(from, to).stream()
                .map(piece -> Simplification.ofLine(piece, FINEST))
                .toList();
        return new MapLine(tie, SvgPath.ofLines(pieces));
    }

    public String address() {
        return tie.address();
    }

    public String title() {
        return tie.title();
    }

    /** By which it is told apart from others: status and family of kinds. */
    public String classes() {
        return tie.status() + ' ' + tie.family();
    }

    /** How wide it is on a screen, in pixels, where it stands for several: a thousand ties are four times as wide as one. */
    public Double width() {
        return tie.count() == 1 ? null : Math.round(10 * (1 + Math.log10(tie.count()))) / 10.0;
    }
}

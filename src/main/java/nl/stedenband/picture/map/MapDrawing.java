package nl.stedenband.picture.map;

import java.util.List;

/**
 * What is drawn on a sheet.
 *
 * @param frame what of the sheet is shown
 * @param lines the surest last, so that they lie above the others
 * @param marks the largest first, so that they lie below the others
 * @param dots the path of places that are but points here, for they have marks on another sheet
 */
public record MapDrawing(MapFrame frame, List<MapLine> lines, List<MapMark> marks, String dots, List<MapLabel> labels) {
    public MapDrawing {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /** Whether there is more of the sheet than is shown, so that a window of another shape may show more or less of it. */
    public boolean isPart() {
        return !frame.equals(MapSheet.WORLD.frame()) && !frame.equals(MapSheet.NETHERLANDS.frame());
    }

    /** How large names are, in units, so that they can be read where the frame is as wide as so many pixels. */
    public long letters() {
        return Math.round(LabelPlacement.LETTER * frame.width() / LabelPlacement.windowOf(frame));
    }
}

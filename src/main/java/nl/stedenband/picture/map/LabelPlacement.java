package nl.stedenband.picture.map;

import java.util.ArrayList;
import java.util.List;

/** Writes names beside marks where there is room: those with most ties first. */
final class LabelPlacement {
    /** How large letters are, in pixels. */
    static final double LETTER = 12;

    /** Of its height, as wide as the middling letter is. */
    private static final double WIDTH_OF_LETTER = .56;

    private static final int MOST = 18;
    private static final int TRIED = 150;
    private static final double GAP = 3;

    /** How many marks a name may hide; more of them tell more than the name does. */
    private static final int HIDDEN = 2;

    private final List<MapMark> marks;
    private final MapFrame mapFrame;
    private final double pixel;
    private final List<MapFrame> taken = new ArrayList<>();
    private final List<MapLabel> labels = new ArrayList<>();

    private LabelPlacement(List<MapMark> marks, MapFrame mapFrame) {
        this.marks = marks;
        this.mapFrame = mapFrame;
        this.pixel = mapFrame.width() / windowOf(mapFrame);
    }

    /** How wide a frame is on a large screen, in pixels. */
    static double windowOf(MapFrame mapFrame) {
        return mapFrame.width() > mapFrame.height() ? 1100 : 330;
    }

    /** @param marks the largest first */
    static List<MapLabel> beside(List<MapMark> marks, MapFrame mapFrame) {
        LabelPlacement labelPlacement = new LabelPlacement(marks, mapFrame);
        marks.stream().limit(TRIED).forEach(labelPlacement::add);
        return List.copyOf(labelPlacement.labels);
    }

    private void add(MapMark mark) {
        if (labels.size() == MOST || !mapFrame.contains(new SheetPoint(mark.x(), mark.y()))) {
            return;
        }
        String name = mark.place().name();
        double height = LETTER * pixel;
        double width = name.length() * WIDTH_OF_LETTER * height;
        double aside = (mark.width() / 2 + GAP) * pixel;
        for (boolean isRight : new boolean[] {true, false}) {
            double x = isRight ? mark.x() + aside : mark.x() - aside - width;
            MapFrame box = new MapFrame(
                    Math.round(x), Math.round(mark.y() - height / 2), Math.round(width), Math.round(height));
            if (mapFrame.contains(box) && taken.stream().noneMatch(box::overlaps) && hidden(box) <= HIDDEN) {
                taken.add(box);
                double letters = Math.round(100 * aside / height) / 100.0;
                labels.add(new MapLabel(mark.x(), mark.y(), isRight ? letters : -letters, name));
                return;
            }
        }
    }

    private long hidden(MapFrame box) {
        return marks.stream()
                .filter(mark -> box.contains(new SheetPoint(mark.x(), mark.y())))
                .count();
    }
}

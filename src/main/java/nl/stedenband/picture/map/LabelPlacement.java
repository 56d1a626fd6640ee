package nl.stedenband.picture.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes names beside marks, those with most ties first, of those with as many the ones with most residents. The ten best known get theirs even where it hides other marks, for readers look
 * for them; the others where there is room.
 */
final class LabelPlacement {
    /** How large letters are, in pixels. */
    static final double LETTER = 12;

    /** Of its height, as wide as the middling letter is. */
    private static final double WIDTH_OF_LETTER = .56;

    private static final int BEST_KNOWN = 10;
    private static final int TRIED = 150;
    private static final double GAP = 3;

    /** How many marks a name may hide; more of them tell more than the name does. */
    private static final int HIDDEN = 2;

    private final List<MapMark> marks;
    private final MapFrame mapFrame;
    private final double pixel;
    private final List<MapFrame> taken = new ArrayList<>();
    private final List<MapLabel> labels = new ArrayList<>();

    private LabelPlacement(List<MapMark> marks, MapFrame mapFrame, double window) {
        this.marks = marks;
        this.mapFrame = mapFrame;
        this.pixel = mapFrame.width() / window;
    }

    /** How wide a frame is on a large screen, in pixels. */
    static double windowOf(MapFrame mapFrame) {
        if (mapFrame.equals(MapExtent.INSET)) {
            return 300;
        }
        return mapFrame.width() > mapFrame.height() ? 1100 : 330;
    }

    /**
     * The names of some marks.
     *
     * @param marks the largest first
     * @param most how many names there may be
     */
    static List<MapLabel> beside(List<MapMark> marks, MapFrame mapFrame, int most) {
        return beside(marks, mapFrame, most, windowOf(mapFrame));
    }

    /** @param window how wide the frame is, in pixels */
    static List<MapLabel> beside(List<MapMark> marks, MapFrame mapFrame, int most, double window) {
        LabelPlacement labelPlacement = new LabelPlacement(marks, mapFrame, window);
        List<MapMark> shown = marks.stream()
                .filter(mark -> mapFrame.contains(new SheetPoint(mark.x(), mark.y())))
                .toList();
        shown.stream().limit(BEST_KNOWN).forEach(mark -> labelPlacement.add(mark, Integer.MAX_VALUE));
        shown.stream()
                .skip(BEST_KNOWN)
                .limit(TRIED)
                .takeWhile(mark -> labelPlacement.labels.size() < most)
                .forEach(mark -> labelPlacement.add(mark, HIDDEN));
        return List.copyOf(labelPlacement.labels);
    }

    private void add(MapMark mark, int mayHide) {
        double height = LETTER * pixel;
        double width = mark.place().name().length() * WIDTH_OF_LETTER * height;
        double aside = (mark.width() / 2 + GAP) * pixel;
        Optional<Spot> free = Stream.of(
                        new Spot(mark.x() + aside, mark.y() - height / 2, aside, .35),
                        new Spot(mark.x() - aside - width, mark.y() - height / 2, -aside, .35),
                        new Spot(mark.x() - width / 2, mark.y() - aside - height, 0, -aside / height - .2),
                        new Spot(mark.x() - width / 2, mark.y() + aside, 0, aside / height + .8))
                .filter(spot -> isFree(spot.box(width, height), mayHide))
                .findFirst();
        free.ifPresent(spot -> {
            taken.add(spot.box(width, height));
            labels.add(new MapLabel(
                    mark.x(),
                    mark.y(),
                    hundredths(spot.aside() / height),
                    hundredths(spot.down()),
                    mark.place().name()));
        });
    }

    /**
     * Where a name may stand.
     *
     * @param aside in units; less than 0 to the left
     * @param down in heights of a letter
     */
    private record Spot(double left, double top, double aside, double down) {
        MapFrame box(double width, double height) {
            return new MapFrame(Math.round(left), Math.round(top), Math.round(width), Math.round(height));
        }
    }

    private boolean isFree(MapFrame box, int mayHide) {
        return mapFrame.contains(box) && taken.stream().noneMatch(box::overlaps) && hidden(box) <= mayHide;
    }

    private long hidden(MapFrame box) {
        return marks.stream()
                .filter(mark -> box.contains(new SheetPoint(mark.x(), mark.y())))
                .count();
    }

    private static double hundredths(double number) {
        return Math.round(100 * number) / 100.0;
    }
}

package nl.stedenband.picture.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Ties on a map of the world, with the Dutch ends of them on a larger map of the Netherlands.
 *
 * @param undrawn the ties of which an end lies nobody knows where
 */
public record MapPicture(MapDrawing world, MapDrawing netherlands, List<MapTie> undrawn) {
    /** From what is drawn below to what is drawn above. */
    private static final List<String> STATUSES =
            List.of("unknown", "ended", "possible", "contradicted", "confirmed", "certain");

    private static final int BEST_KNOWN = 10;
    private static final int MOST_OF_A_PART = 18;
    private static final int MOST_OF_THE_NETHERLANDS = 18;

    private static final Comparator<MapMark> LARGEST = Comparator.comparingLong(MapMark::count)
            .thenComparingLong(mark -> mark.place().residents())
            .reversed()
            .thenComparing(mark -> mark.place().key());

    public MapPicture {
        undrawn = List.copyOf(undrawn);
    }

    /** The picture of these ties that shows that part of the world. */
    public static MapPicture of(List<MapTie> ties, MapExtent mapExtent) {
        List<MapTie> drawn = ties.stream()
                .filter(MapTie::canBeDrawn)
                .sorted(Comparator.comparingInt(tie -> STATUSES.indexOf(tie.status())))
                .toList();
        return new MapPicture(
                drawing(MapSheet.WORLD, mapExtent.frame(), drawn, tie -> true, place -> !place.isDutch()),
                drawing(MapSheet.NETHERLANDS, MapSheet.NETHERLANDS.frame(), drawn, MapTie::isDutch, MapPlace::isDutch),
                ties.stream().filter(tie -> !tie.canBeDrawn()).toList());
    }

    private static MapDrawing drawing(
            MapSheet mapSheet,
            MapFrame mapFrame,
            List<MapTie> ties,
            Predicate<MapTie> asLine,
            Predicate<MapPlace> asMark) {
        Map<MapPlace, List<MapTie>> byPlace = new LinkedHashMap<>();
        for (MapTie tie : ties) {
            Stream.of(tie.one(), tie.other()).filter(asMark).forEach(place -> byPlace.computeIfAbsent(
                            place, key -> new ArrayList<>())
                    .add(tie));
        }
        List<MapMark> marks = byPlace.entrySet().stream()
                .map(entry -> mark(mapSheet, entry.getKey(), entry.getValue()))
                .sorted(LARGEST)
                .toList();
        List<List<SheetPoint>> dots = ties.stream()
                .flatMap(tie -> Stream.of(tie.one(), tie.other()))
                .filter(asMark.negate())
                .distinct()
                .map(place -> List.of(mapSheet.place(place.point().orElseThrow())))
                .toList();
        return new MapDrawing(
                mapFrame,
                ties.stream()
                        .filter(asLine)
                        .map(tie -> MapLine.on(mapSheet, tie))
                        .toList(),
                marks,
                mapSheet == MapSheet.WORLD ? SvgPath.ofLines(dots) : "",
                labels(mapSheet, mapFrame, marks));
    }

    /** On the whole world places in Europe have theirs on the inset. */
    private static List<MapLabel> labels(MapSheet mapSheet, MapFrame mapFrame, List<MapMark> marks) {
        if (!mapFrame.equals(MapSheet.WORLD.frame())) {
            return LabelPlacement.beside(
                    marks, mapFrame, mapSheet == MapSheet.WORLD ? MOST_OF_A_PART : MOST_OF_THE_NETHERLANDS);
        }
        return LabelPlacement.beside(
                marks.stream()
                        .filter(mark -> !MapExtent.INSET.contains(new SheetPoint(mark.x(), mark.y())))
                        .toList(),
                mapFrame,
                BEST_KNOWN);
    }

    /** @param ties the surest last */
    private static MapMark mark(MapSheet mapSheet, MapPlace place, List<MapTie> ties) {
        SheetPoint sheetPoint = mapSheet.place(place.point().orElseThrow());
        return new MapMark(
                place,
                Math.round(sheetPoint.x()),
                Math.round(sheetPoint.y()),
                ties.stream().mapToLong(MapTie::count).sum(),
                ties.stream().mapToLong(MapTie::own).sum(),
                ties.get(ties.size() - 1).status());
    }

    /**
     * What is drawn on a sheet.
     *
     * @param frame what of the sheet is shown
     * @param lines the surest last, so that they lie above the others
     * @param marks the largest first, so that they lie below the others
     * @param dots the path of places that are but points here, for they have marks on another sheet
     */
    public record MapDrawing(
            MapFrame frame, List<MapLine> lines, List<MapMark> marks, String dots, List<MapLabel> labels) {
        public MapDrawing {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
            labels = List.copyOf(labels);
        }

        /** Whether there is more of the sheet than is shown, so that a window of another shape may show more or less of it. */
        public boolean isPart() {
            return !frame.equals(MapSheet.WORLD.frame()) && !frame.equals(MapSheet.NETHERLANDS.frame());
        }

        /** Whether it is the whole world, on which Europe is too small to tell places apart. */
        public boolean isWorld() {
            return frame.equals(MapSheet.WORLD.frame());
        }

        /** What of the sheet the inset shows. */
        public MapFrame inset() {
            return MapExtent.INSET;
        }

        /** The names on the inset. */
        public List<MapLabel> insetLabels() {
            return LabelPlacement.beside(marks, MapExtent.INSET, BEST_KNOWN);
        }

        /** How large those are, in units. */
        public long insetLetters() {
            return letters(MapExtent.INSET);
        }

        /** How large names are, in units, so that they can be read where the frame is as wide as so many pixels. */
        public long letters() {
            return letters(frame);
        }

        private static long letters(MapFrame frame) {
            return Math.round(LabelPlacement.LETTER * frame.width() / LabelPlacement.windowOf(frame));
        }
    }
}

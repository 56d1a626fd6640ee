package nl.stedenband;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws which packages use which, as SVG: a package stands above all that it uses. An arrow that follows from two others is left
 * out. The same packages give the same text.
 */
final class ArchitecturePicture {
    private static final int WIDTH = 1000;
    private static final int BOX_WIDTH = 128;
    private static final int BOX_HEIGHT = 44;
    private static final int ROW_HEIGHT = 104;
    private static final int MARGIN = 20;

    private final SortedMap<String, Set<String>> uses;
    private final Map<String, Box> boxes = new TreeMap<>();

    private record Box(int x, int y) {
        int middle() {
            return x + BOX_WIDTH / 2;
        }
    }

    /** @param uses the packages that each one uses, by name; free of cycles */
    ArchitecturePicture(SortedMap<String, Set<String>> uses) {
        this.uses = uses;
        List<List<String>> rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            place(rows.get(row), MARGIN + row * ROW_HEIGHT);
        }
    }

    String svg() {
        int height = boxes.values().stream().mapToInt(Box::y).max().orElse(0) + BOX_HEIGHT + MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
                .formatted(WIDTH, height));
        svg.append("<title>Which packages use which</title>\n");
        svg.append(
                "<style>text{font:15px sans-serif;text-anchor:middle;fill:#1b2733}"
                        + "rect{fill:#eef4fa;stroke:#36597a}path{fill:none;stroke:#7d93a8;stroke-width:1.2;marker-end:url(#tip)}</style>\n");
        svg.append(
                "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">"
                        + "<path d=\"M0,0L8,4L0,8z\" style=\"fill:#7d93a8;stroke:none;marker-end:none\"/></marker></defs>\n");
        svg.append("<rect width=\"%d\" height=\"%d\" style=\"fill:#fff;stroke:none\"/>\n".formatted(WIDTH, height));
        uses.forEach((from, all) -> all.stream()
                .filter(to -> !isReachedOtherwise(from, to))
                .forEach(to -> svg.append(arrow(boxes.get(from), boxes.get(to)))));
        boxes.forEach((name, box) -> svg.append(box(name, box)));
        return svg.append("</svg>\n").toString();
    }

    private static String arrow(Box from, Box to) {
        int startY = from.y() + BOX_HEIGHT;
        int bend = (to.y() - startY) / 2;
        return "<path d=\"M%d,%dC%d,%d %d,%d %d,%d\"/>\n"
                .formatted(
                        from.middle(),
                        startY,
                        from.middle(),
                        startY + bend,
                        to.middle(),
                        to.y() - bend,
                        to.middle(),
                        to.y());
    }

    private String box(String name, Box box) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/><text x=\"%d\" y=\"%d\">%s</text>\n"
                .formatted(box.x(), box.y(), BOX_WIDTH, BOX_HEIGHT, box.middle(), box.y() + 27, name);
    }

    /** The highest packages first, those that use nothing last. */
    private List<List<String>> rows() {
        Map<Integer, List<String>> byHeight =
                uses.keySet().stream().collect(Collectors.groupingBy(this::height, TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>(byHeight.values());
        Collections.reverse(rows);
        return rows;
    }

    private int height(String name) {
        return uses.get(name).stream().mapToInt(used -> height(used) + 1).max().orElse(0);
    }

    /** Beside each other, each as near as can be beneath those that use it. */
    private void place(List<String> row, int y) {
        List<String> ordered = row.stream()
                .sorted(Comparator.comparingDouble(this::middleOfUsers).thenComparing(Comparator.naturalOrder()))
                .toList();
        int step = (WIDTH - 2 * MARGIN) / ordered.size();
        for (int i = 0; i < ordered.size(); i++) {
            boxes.put(ordered.get(i), new Box(MARGIN + i * step + (step - BOX_WIDTH) / 2, y));
        }
    }

    private double middleOfUsers(String name) {
        return boxes.entrySet().stream()
                .filter(user -> uses.get(user.getKey()).contains(name))
                .mapToInt(user -> user.getValue().middle())
                .average()
                .orElse(WIDTH / 2.0);
    }

    private boolean isReachedOtherwise(String from, String to) {
        return uses.get(from).stream().anyMatch(between -> !between.equals(to) && reaches(between, to));
    }

    private boolean reaches(String from, String to) {
        return uses.get(from).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }
}

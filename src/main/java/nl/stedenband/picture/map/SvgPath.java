package nl.stedenband.picture.map;

import java.util.List;

/** Writes lines as the path data of SVG: whole units, each point told from the one before. */
final class SvgPath {
    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;

    static String ofLines(List<List<SheetPoint>> lines) {
        SvgPath data = new SvgPath();
        lines.forEach(data::line);
        return data.text.toString();
    }

    static String ofRings(List<List<SheetPoint>> rings) {
        SvgPath data = new SvgPath();
        for (List<SheetPoint> ring : rings) {
            if (data.line(ring)) {
                data.text.append('z');
            }
        }
        return data.text.toString();
    }

    /** Points that fall together are told once; says whether anything but the first was left to draw. */
    private boolean line(List<SheetPoint> points) {
        x = Math.round(points.get(0).x());
        y = Math.round(points.get(0).y());
        text.append('M').append(x).append(y < 0 ? "" : " ").append(y);
        int begin = text.length();
        for (SheetPoint point : points.subList(1, points.size())) {
            long dx = Math.round(point.x()) - x;
            long dy = Math.round(point.y()) - y;
            if (dx != 0 || dy != 0) {
                text.append(text.length() == begin ? "l" : dx < 0 ? "" : " ").append(dx);
                text.append(dy < 0 ? "" : " ").append(dy);
                x += dx;
                y += dy;
            }
        }
        if (text.length() == begin) {
            text.append("h0");
        }
        return text.length() > begin + 2;
    }
}

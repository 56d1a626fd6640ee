package nl.stedenband.web.map;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.Point;

/** A file in GeoJSON with the boundaries of areas. */
@Serdeable
record BoundaryCollection(List<Feature> features) {

    @Serdeable
    record Feature(Shape geometry) {}

    /** @param coordinates rings of a polygon, or polygons of rings */
    @Serdeable
    record Shape(String type, List<Object> coordinates) {}

    List<List<Point>> rings() {
        List<List<Point>> rings = new ArrayList<>();
        for (Feature feature : features) {
            Shape shape = feature.geometry();
            if (shape.type().equals("Polygon")) {
                shape.coordinates().forEach(ring -> rings.add(ring(ring)));
            } else {
                shape.coordinates().forEach(polygon -> ((List<?>) polygon).forEach(ring -> rings.add(ring(ring))));
            }
        }
        return rings;
    }

    private static List<Point> ring(Object positions) {
        return ((List<?>) positions)
                .stream()
                        .map(position -> (List<?>) position)
                        .map(position -> new Point(number(position.get(1)), number(position.get(0))))
                        .toList();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}

package nl.stedenband.web.map;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.picture.map.Outline;
import nl.stedenband.registry.Point;

/** A file in GeoJSON with the boundaries of areas. */
@Serdeable
record BoundaryCollection(List<Feature> features) {

    @Serdeable
    record Feature(Shape geometry) {}

    /** @param coordinates rings of a polygon, or polygons of rings */
    @Serdeable
    record Shape(String type, List<Object> coordinates) {}

    /** Each in one piece; a municipality with islands has several. */
    List<Outline.Area> areas() {
        List<Outline.Area> areas = new ArrayList<>();
        for (Feature feature : features) {
            Shape shape = feature.geometry();
            if (shape.type().equals("Polygon")) {
                areas.add(area(shape.coordinates()));
            } else {
                shape.coordinates().forEach(polygon -> areas.add(area((List<?>) polygon)));
            }
        }
        return areas;
    }

    private static Outline.Area area(List<?> rings) {
        return new Outline.Area(rings.stream().map(BoundaryCollection::ring).toList());
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

package nl.stedenband.importing.places;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** The boundaries of the municipalities of 2025, generalised: in which of them a point lies. */
final class Boundaries {
    private static final String BOUNDARIES = "reference/municipality-boundaries-2025.geojson";

    private final GeometryFactory geometry = new GeometryFactory();
    private final STRtree areas = new STRtree();

    private record Area(ThingId municipality, Geometry shape) {}

    /** @param coordinates rings of a polygon, or polygons of rings */
    @Serdeable
    record Shape(String type, List<Object> coordinates) {}

    @Serdeable
    record Properties(String statcode) {}

    @Serdeable
    record Feature(Properties properties, Shape geometry) {}

    @Serdeable
    record Collection(List<Feature> features) {}

    private Boundaries() {}

    static Boundaries load(JsonMapper json) {
        Boundaries boundaries = new Boundaries();
        try (InputStream file = InputFile.bundled(BOUNDARIES).open()) {
            json.readValue(file.readAllBytes(), Collection.class).features().forEach(boundaries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boundaries.areas.build();
        return boundaries;
    }

    Optional<ThingId> municipalityAt(Point point) {
        org.locationtech.jts.geom.Point at = geometry.createPoint(new Coordinate(point.longitude(), point.latitude()));
        for (Object near : areas.query(at.getEnvelopeInternal())) {
            if (near instanceof Area area && area.shape().covers(at)) {
                return Optional.of(area.municipality());
            }
        }
        return Optional.empty();
    }

    private void add(Feature feature) {
        Shape shape = feature.geometry();
        List<Polygon> polygons = new ArrayList<>();
        if (shape.type().equals("Polygon")) {
            polygons.add(polygon(shape.coordinates()));
        } else {
            shape.coordinates().forEach(rings -> polygons.add(polygon((List<?>) rings)));
        }
        Geometry area = geometry.createMultiPolygon(polygons.toArray(Polygon[]::new));
        ThingId id = ThingId.municipality(feature.properties().statcode().toLowerCase(Locale.ROOT));
        areas.insert(area.getEnvelopeInternal(), new Area(id, area));
    }

    private Polygon polygon(List<?> rings) {
        LinearRing[] all = rings.stream().map(ring -> ring((List<?>) ring)).toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[all.length - 1];
        System.arraycopy(all, 1, holes, 0, holes.length);
        return geometry.createPolygon(all[0], holes);
    }

    private LinearRing ring(List<?> positions) {
        return geometry.createLinearRing(positions.stream()
                .map(position -> (List<?>) position)
                .map(position -> new Coordinate(number(position.get(0)), number(position.get(1))))
                .toArray(Coordinate[]::new));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}

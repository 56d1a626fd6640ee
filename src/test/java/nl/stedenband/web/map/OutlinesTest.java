package nl.stedenband.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.picture.map.MapSheet;
import nl.stedenband.picture.map.Outline;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The outlines as they are drawn of the bundled files. */
class OutlinesTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private final JsonMapper json = JsonMapper.createDefault();
    private final Outlines outlines = new Outlines(json);

    @Test
    void everyBorderThatTwoMunicipalitiesShareIsSharedOnTheMapToo() throws IOException {
        Set<Set<Integer>> before = neighbours(boundaries());

        assertThat(before).hasSizeGreaterThan(850);
        assertThat(neighbours(drawn(outlines.municipalities()))).isEqualTo(before);
    }

    @Test
    void noMunicipalityOnTheMapOverlapsAnotherAndNoGapIsBetweenThem() {
        GeometryFactory geometry = new GeometryFactory();
        Geometry[] areas = drawn(outlines.municipalities()).stream()
                .map(ring -> geometry.createPolygon(ring.toArray(Coordinate[]::new)))
                .toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(areas)).isTrue();
    }

    @Test
    void theLandTakesNoMoreRoomThanItIsWorth() {
        assertThat(outlines.land().path().length()).isBetween(80_000, 100_000);
        assertThat(drawn(outlines.land())).hasSizeGreaterThan(1_300);
    }

    /** As the file has them, in whole units. */
    private List<List<Coordinate>> boundaries() throws IOException {
        try (InputStream file = InputFile.bundled("reference/municipality-boundaries-2025.geojson")
                .open()) {
            return json.readValue(file.readAllBytes(), BoundaryCollection.class).areas().stream()
                    .map(Outline.Area::rings)
                    .peek(rings -> assertThat(rings).hasSize(1))
                    .map(rings -> rings.get(0).stream()
                            .map(MapSheet.NETHERLANDS::place)
                            .map(sheetPoint -> new Coordinate(Math.round(sheetPoint.x()), Math.round(sheetPoint.y())))
                            .toList())
                    .toList();
        }
    }

    /** The rings of an outline, each closed by its first point; the smallest islands are no more than that. */
    private static List<List<Coordinate>> drawn(DrawnOutline outline) {
        List<List<Coordinate>> rings = new ArrayList<>();
        for (String ring : outline.path().replace("h0", "").substring(1).split("M")) {
            List<Coordinate> points = new ArrayList<>();
            Coordinate at = new Coordinate(0, 0);
            Matcher number = NUMBER.matcher(ring);
            while (number.find()) {
                double right = Double.parseDouble(number.group());
                assertThat(number.find()).isTrue();
                at = new Coordinate(at.x + right, at.y + Double.parseDouble(number.group()));
                points.add(at);
            }
            points.add(points.get(0));
            rings.add(points);
        }
        return rings;
    }

    /** The numbers of rings that have a stretch from one point to the next in common. */
    private static Set<Set<Integer>> neighbours(List<List<Coordinate>> rings) {
        Map<Set<Coordinate>, Integer> firstWith = new HashMap<>();
        Set<Set<Integer>> neighbours = new HashSet<>();
        for (int ring = 0; ring < rings.size(); ring++) {
            List<Coordinate> points = rings.get(ring);
            for (int i = 1; i < points.size(); i++) {
                Set<Coordinate> ends = new HashSet<>(points.subList(i - 1, i + 1));
                Integer other = firstWith.putIfAbsent(ends, ring);
                if (other != null && other != ring && ends.size() > 1) {
                    neighbours.add(Set.of(other, ring));
                }
            }
        }
        return neighbours;
    }
}

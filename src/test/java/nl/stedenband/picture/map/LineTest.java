package nl.stedenband.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import nl.stedenband.registry.Point;
import org.junit.jupiter.api.Test;

/** Lines are made simple and written short, and stay where they are. */
class LineTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    @Provide
    Arbitrary<List<SheetPoint>> lines() {
        Arbitrary<Double> units = Arbitraries.doubles().between(-500, 10_000);
        return Combinators.combine(units, units)
                .as(SheetPoint::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    @Property
    void whatIsWrittenIsTheLineInWholeUnits(@ForAll("lines") List<SheetPoint> line) {
        assertThat(read(SvgPath.ofLines(List.of(line)))).containsExactlyElementsOf(rounded(line));
    }

    @Property
    void aSimplerLineHasTheSameEndsAndNoOtherPoints(@ForAll("lines") List<SheetPoint> line) {
        List<SheetPoint> simpler = Simplification.ofLine(line, 5000);
        assertThat(line).containsSubsequence(simpler);
        assertThat(simpler.get(0)).isEqualTo(line.get(0));
        assertThat(simpler.get(simpler.size() - 1)).isEqualTo(line.get(line.size() - 1));
    }

    @Property
    void nothingIsLeftOutWhereNothingMattersTooLittle(@ForAll("lines") List<SheetPoint> line) {
        Assume.that(IntStream.range(1, line.size()).noneMatch(i -> line.get(i).equals(line.get(i - 1))));
        assertThat(Simplification.ofLine(line, 0)).isEqualTo(line);
    }

    @Test
    void aBayIsLeftOutBeforeTheCoast() {
        List<SheetPoint> ring = List.of(
                new SheetPoint(0, 0),
                new SheetPoint(50, 1),
                new SheetPoint(100, 0),
                new SheetPoint(100, 100),
                new SheetPoint(50, 80),
                new SheetPoint(0, 100));
        assertThat(simpler(ring, 0)).isEqualTo(ring);
        assertThat(simpler(ring, 100))
                .isEqualTo(List.of(
                        new SheetPoint(0, 0),
                        new SheetPoint(100, 0),
                        new SheetPoint(100, 100),
                        new SheetPoint(50, 80),
                        new SheetPoint(0, 100)));
        assertThat(simpler(ring, 1e9)).hasSizeBetween(3, 4);
    }

    @Property
    void areasThatHaveABorderInCommonHaveItStillWhenPointsAreLeftOut(
            @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = -9, max = 9) Double> heights) {
        List<SheetPoint> border = IntStream.range(0, heights.size())
                .mapToObj(i -> new SheetPoint(5 * i, heights.get(i)))
                .toList();
        List<SheetPoint> above = new ArrayList<>(border);
        Collections.reverse(above);
        above.addAll(List.of(new SheetPoint(0, 100), new SheetPoint(5 * heights.size() - 5, 100)));
        List<SheetPoint> below = new ArrayList<>(border);
        below.addAll(List.of(new SheetPoint(5 * heights.size() - 5, -100), new SheetPoint(0, -100)));

        List<Simplification.Area> simpler = Simplification.ofAreas(
                List.of(new Simplification.Area(List.of(above)), new Simplification.Area(List.of(below))), 30);

        assertThat(pointsOf(simpler.get(0), border)).isEqualTo(pointsOf(simpler.get(1), border));
        assertThat(pointsOf(simpler.get(0), border)).contains(border.get(0), border.get(border.size() - 1));
    }

    private static Set<SheetPoint> pointsOf(Simplification.Area area, List<SheetPoint> border) {
        Set<SheetPoint> points = new HashSet<>(area.rings().get(0));
        points.retainAll(border);
        return points;
    }

    private static List<SheetPoint> simpler(List<SheetPoint> ring, double smallest) {
        List<Simplification.Area> simpler =
                Simplification.ofAreas(List.of(new Simplification.Area(List.of(ring))), smallest);
        return simpler.get(0).rings().get(0);
    }

    @Test
    void aPointIsALineOfNoLength() {
        assertThat(SvgPath.ofLines(List.of(List.of(new SheetPoint(3, -4))))).isEqualTo("M3-4h0");
        assertThat(SvgPath.ofRings(List.of(List.of(new SheetPoint(0, 0), new SheetPoint(5, 0), new SheetPoint(0, -5)))))
                .isEqualTo("M0 0l5 0-5-5z");
    }

    @Test
    void anIslandOnTheEdgeIsDrawnWholeAndOneBelowTheFrameNotAtAll() {
        List<Point> onEdge = island(60, -168.5);
        String path = Outline.of(
                MapSheet.WORLD,
                List.of(new Outline.Area(List.of(onEdge)), new Outline.Area(List.of(island(-70, 0)))),
                0);
        assertThat(path.chars().filter(c -> c == 'z')).hasSize(1);
        assertThat(read(path)).hasSize(4).allSatisfy(sheetPoint -> assertThat(
                        sheetPoint.distanceTo(read(path).get(0)))
                .isLessThan(100));
    }

    private static List<Point> island(double latitude, double longitude) {
        return List.of(
                new Point(latitude - 1, longitude - 1),
                new Point(latitude - 1, longitude + 1),
                new Point(latitude + 1, longitude + 1),
                new Point(latitude + 1, longitude - 1),
                new Point(latitude - 1, longitude - 1));
    }

    /** The points of a path with one line or ring in it. */
    private static List<SheetPoint> read(String path) {
        List<Long> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(path.replace("h0", ""));
        while (number.find()) {
            numbers.add(Long.valueOf(number.group()));
        }
        List<SheetPoint> spots = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i < numbers.size(); i += 2) {
            x += numbers.get(i);
            y += numbers.get(i + 1);
            spots.add(new SheetPoint(x, y));
        }
        return spots;
    }

    /** The same in whole units, what falls together once. */
    private static List<SheetPoint> rounded(List<SheetPoint> line) {
        List<SheetPoint> rounded = new ArrayList<>();
        for (SheetPoint sheetPoint : line) {
            SheetPoint whole = new SheetPoint(Math.round(sheetPoint.x()), Math.round(sheetPoint.y()));
            if (rounded.isEmpty() || !rounded.get(rounded.size() - 1).equals(whole)) {
                rounded.add(whole);
            }
        }
        return rounded;
    }
}

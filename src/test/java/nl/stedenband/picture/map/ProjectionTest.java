package nl.stedenband.picture.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.stedenband.registry.Point;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The globe is laid flat as the projections promise. */
class ProjectionTest {
    private static final EqualEarth WORLD = new EqualEarth();
    private static final ObliqueStereographic NETHERLANDS = new ObliqueStereographic(52.15616);
    private static final double A_LITTLE = 1e-4;

    @Test
    void theEdgesOfTheWorldAreWhereThePaperOnEqualEarthHasThem() {
        assertThat(WORLD.project(0, 0)).isEqualTo(new SheetPoint(0, 0));
        assertThat(WORLD.project(0, 180).x()).isCloseTo(2.70663, within(1e-5));
        assertThat(WORLD.project(90, 0).y()).isCloseTo(1.31736, within(1e-5));
        // the pole is a line, 0.59 times as long as the equator
        assertThat(WORLD.project(90, 180).x() / WORLD.project(0, 180).x()).isCloseTo(0.59, within(.005));
    }

    @Property
    void aSmallAreaIsAsLargeOnTheMapOfTheWorldAsOnTheGlobe(
            @ForAll @DoubleRange(min = -85, max = 85) double latitude,
            @ForAll @DoubleRange(min = -179, max = 179) double eastward) {
        SheetPoint here = WORLD.project(latitude, eastward);
        double width = WORLD.project(latitude, eastward + A_LITTLE).x() - here.x();
        double height = WORLD.project(latitude + A_LITTLE, eastward).y() - here.y();
        double onGlobe = Math.toRadians(A_LITTLE) * Math.toRadians(A_LITTLE) * Math.cos(Math.toRadians(latitude));
        assertThat(width * height).isCloseTo(onGlobe, Percentage.withPercentage(.1));
    }

    @Property
    void theMapOfTheWorldIsTheSameOnBothSidesOfItsMiddleAndOfTheEquator(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double eastward) {
        SheetPoint sheetPoint = WORLD.project(latitude, eastward);
        SheetPoint across = WORLD.project(-latitude, -eastward);
        assertThat(across.x()).isCloseTo(-sheetPoint.x(), within(1e-12));
        assertThat(across.y()).isCloseTo(-sheetPoint.y(), within(1e-12));
    }

    @Property
    void aSmallSquareIsASquareOnTheMapOfTheNetherlands(
            @ForAll @DoubleRange(min = 50, max = 54) double latitude,
            @ForAll @DoubleRange(min = -3, max = 3) double eastward) {
        SheetPoint here = NETHERLANDS.project(latitude, eastward);
        SheetPoint east = NETHERLANDS.project(latitude, eastward + A_LITTLE / Math.cos(Math.toRadians(latitude)));
        SheetPoint north = NETHERLANDS.project(latitude + A_LITTLE, eastward);
        assertThat(here.distanceTo(east)).isCloseTo(here.distanceTo(north), Percentage.withPercentage(.01));
    }

    @Property
    void distancesWithinTheNetherlandsAreTrueButForAThousandth(
            @ForAll @DoubleRange(min = 50.7, max = 53.6) double oneLatitude,
            @ForAll @DoubleRange(min = 3.3, max = 7.3) double oneLongitude,
            @ForAll @DoubleRange(min = 50.7, max = 53.6) double otherLatitude,
            @ForAll @DoubleRange(min = 3.3, max = 7.3) double otherLongitude) {
        Point one = new Point(oneLatitude, oneLongitude);
        Point other = new Point(otherLatitude, otherLongitude);
        double drawn = MapSheet.NETHERLANDS.place(one).distanceTo(MapSheet.NETHERLANDS.place(other)) / 10;
        assertThat(drawn).isCloseTo(one.kilometresTo(other), within(.05 + one.kilometresTo(other) / 1000));
    }
}

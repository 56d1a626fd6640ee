package nl.stedenband.picture.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import nl.stedenband.registry.Point;
import org.junit.jupiter.api.Test;

/** Ways between places, on the globe and on paper. */
class ProjectedLineTest {
    private static final Point AMSTERDAM = new Point(52.37, 4.89);

    @Provide
    Arbitrary<Point> places() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-80, 80),
                        Arbitraries.doubles().between(-180, 180))
                .as(Point::new);
    }

    @Property
    void whateverPartOfTheWayOneWentTheRestLeadsToTheEnd(
            @ForAll("places") Point from,
            @ForAll("places") Point to,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        GreatCircle way = new GreatCircle(from, to);
        double whole = from.kilometresTo(to);
        Point there = way.at(part);
        assertThat(from.kilometresTo(there)).isCloseTo(part * whole, within(.5));
        assertThat(there.kilometresTo(to)).isCloseTo((1 - part) * whole, within(.5));
    }

    @Property
    void aWayBeginsAndEndsAtItsPlacesAndGoesOverTheEdgeAtMostOnce(
            @ForAll("places") Point from, @ForAll("places") Point to) {
        List<List<SheetPoint>> pieces = MapSheet.WORLD.way(from, to);
        List<SheetPoint> last = pieces.get(pieces.size() - 1);
        assertThat(pieces.size()).isBetween(1, 2);
        assertThat(pieces.get(0).get(0)).isEqualTo(MapSheet.WORLD.place(from));
        assertThat(last.get(last.size() - 1)).isEqualTo(MapSheet.WORLD.place(to));
    }

    @Property
    void aWayOverTheEdgeGoesOnAcrossAtTheSameHeight(@ForAll("places") Point from, @ForAll("places") Point to) {
        List<List<SheetPoint>> pieces = MapSheet.WORLD.way(from, to);
        if (pieces.size() == 2) {
            SheetPoint left = pieces.get(0).get(pieces.get(0).size() - 1);
            SheetPoint entered = pieces.get(1).get(0);
            assertThat(entered.y()).isCloseTo(left.y(), within(1e-6));
            assertThat(entered.x() + left.x()).isCloseTo(10_000, within(1e-6));
        }
    }

    @Test
    void fromAmsterdamToSamoaLeadsOverTheEdgeAndToTokyoDoesNot() {
        assertThat(MapSheet.WORLD.way(AMSTERDAM, new Point(-13.8, -171.8))).hasSize(2);
        assertThat(MapSheet.WORLD.way(AMSTERDAM, new Point(35.7, 139.7))).hasSize(1);
    }

    @Test
    void betweenAntipodesAndToTheSamePlaceThereIsAWayToo() {
        Point antipode = new Point(-52.37, -175.11);
        assertThat(new GreatCircle(AMSTERDAM, antipode).at(.5).latitude()).isCloseTo(37.6, within(.5));
        assertThat(MapSheet.WORLD.way(AMSTERDAM, AMSTERDAM).get(0)).containsOnly(MapSheet.WORLD.place(AMSTERDAM));
        assertThat(new GreatCircle(new Point(90, 0), new Point(-90, 0)).degrees())
                .isCloseTo(180, within(1e-9));
    }
}

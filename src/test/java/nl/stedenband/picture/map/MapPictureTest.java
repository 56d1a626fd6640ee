package nl.stedenband.picture.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stedenband.registry.Point;
import org.junit.jupiter.api.Test;

/** What is drawn of a handful of ties. */
class MapPictureTest {
    private static final MapPlace DELFT = place("gm0503", "Delft", true, 52.01, 4.36);
    private static final MapPlace BREDA = place("gm0758", "Breda", true, 51.59, 4.78);
    private static final MapPlace FREIBERG = place("Q3862", "Freiberg", false, 50.92, 13.34);
    private static final MapPlace ESTELI = place("Q745", "Estelí", false, 13.09, -86.36);
    private static final MapPlace NOWHERE = new MapPlace("x", "Nowhere", "Nowhere", "/x", false, Optional.empty(), 0);

    private static final List<MapTie> TIES = List.of(
            tie(DELFT, FREIBERG, "contradicted"),
            tie(DELFT, ESTELI, "certain"),
            tie(BREDA, FREIBERG, "possible"),
            tie(DELFT, BREDA, "possible"),
            tie(BREDA, NOWHERE, "certain"));

    @Test
    void everyTieIsALineOfTheWorldTheSurestOnTop() {
        MapPicture picture = MapPicture.of(TIES, MapExtent.WORLD);
        assertThat(picture.world().lines())
                .extracting(MapLine::classes)
                .containsExactly("possible twinning", "possible twinning", "contradicted twinning", "certain twinning");
        assertThat(picture.world().lines()).extracting(MapLine::width).containsOnlyNulls();
        assertThat(picture.undrawn()).extracting(MapTie::other).containsExactly(NOWHERE);
    }

    @Test
    void aPlaceHasOneMarkWithTheNumberOfItsTiesAndTheSurestStatus() {
        MapPicture picture = MapPicture.of(TIES, MapExtent.WORLD);
        assertThat(picture.world().marks())
                .extracting(MapMark::title, MapMark::count, MapMark::status)
                .containsExactly(tuple("Freiberg", 2L, "contradicted"), tuple("Estelí", 1L, "certain"));
        assertThat(picture.netherlands().marks())
                .extracting(MapMark::title, MapMark::count, MapMark::status)
                .containsExactly(tuple("Delft", 3L, "certain"), tuple("Breda", 2L, "possible"));
        assertThat(picture.netherlands().lines()).hasSize(1);
        assertThat(picture.world().dots()).matches("M\\d+ \\d+h0M\\d+ \\d+h0");
    }

    @Test
    void onlyWhatIsNotCertainHasAHole() {
        MapPicture picture = MapPicture.of(TIES, MapExtent.WORLD);
        assertThat(picture.netherlands().marks().get(0).hole()).isNull();
        assertThat(picture.netherlands().marks().get(1).hole())
                .isBetween(1.0, picture.netherlands().marks().get(1).width() - 2);
    }

    @Test
    void aLineThatStandsForManyIsWider() {
        MapTie thousand = new MapTie(DELFT, ESTELI, "twinning", "certain", 1000, 1000, "", "");
        assertThat(MapPicture.of(List.of(thousand), MapExtent.WORLD)
                        .world()
                        .lines()
                        .get(0)
                        .width())
                .isEqualTo(4);
        assertThat(MapPicture.of(List.of(thousand), MapExtent.WORLD)
                        .world()
                        .marks()
                        .get(0)
                        .count())
                .isEqualTo(1000);
    }

    @Test
    void thePartOfTheWorldIsTheSmallestThatShowsAll() {
        assertThat(MapExtent.around(List.of(tie(DELFT, FREIBERG, "certain")))).isEqualTo(MapExtent.NEIGHBOURS);
        MapPlace rome = place("Q220", "Rome", false, 41.9, 12.5);
        assertThat(MapExtent.around(List.of(tie(DELFT, rome, "certain")))).isEqualTo(MapExtent.EUROPE);
        assertThat(MapExtent.around(List.of(tie(DELFT, ESTELI, "certain")))).isEqualTo(MapExtent.AMERICAS);
        assertThat(MapExtent.around(List.of(tie(DELFT, place("Q3130", "Sydney", false, -33.9, 151.2), "certain"))))
                .isEqualTo(MapExtent.WORLD);
        assertThat(MapExtent.around(List.of())).isEqualTo(MapExtent.WORLD);
    }

    @Test
    void namesStandBesideMarksAndNotUponEachOther() {
        List<MapTie> crowd = IntStream.range(0, 60)
                .mapToObj(i ->
                        tie(DELFT, place("Q" + i, "Place " + i, false, 48 + i / 10 * .8, 5 + i % 10 * 2.5), "certain"))
                .toList();
        MapPicture.MapDrawing world = MapPicture.of(crowd, MapExtent.EUROPE).world();
        assertThat(world.labels()).hasSizeBetween(3, 18);
        assertThat(world.labels()).extracting(MapLabel::text).doesNotHaveDuplicates();
        double letter = world.letters();
        for (MapLabel one : world.labels()) {
            for (MapLabel other : world.labels()) {
                boolean sameLine = one != other && Math.abs(foot(one, letter) - foot(other, letter)) < letter * .9;
                assertThat(sameLine && Math.abs(middle(one, letter) - middle(other, letter)) < letter * 3.5)
                        .as(one + " and " + other)
                        .isFalse();
            }
        }
    }

    @Test
    void theTenBestKnownPlacesAreNamedAndThoseInEuropeOnItsInset() {
        List<MapTie> crowd = IntStream.range(0, 40)
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(0, i)
                        .mapToObj(n ->
                                tie(DELFT, place("Q" + i, "Town " + i, false, 47 + i / 8 * 2.5, i % 8 * 4), "certain")))
                .toList();
        List<MapTie> all = new ArrayList<>(crowd);
        all.add(tie(DELFT, ESTELI, "possible"));
        MapPicture.MapDrawing world = MapPicture.of(all, MapExtent.WORLD).world();

        assertThat(world.isWorld()).isTrue();
        assertThat(world.labels()).extracting(MapLabel::text).containsExactly(ESTELI.name());
        assertThat(world.insetLabels())
                .extracting(MapLabel::text)
                .hasSizeGreaterThan(7)
                .allMatch(name -> Integer.parseInt(name.substring(5)) >= 30);
    }

    @Test
    void ofPlacesWithAsManyTiesTheOnesWithMostResidentsAreNamed() {
        List<MapTie> ties = IntStream.range(0, 40)
                .mapToObj(i -> new MapPlace(
                        "abroad" + i,
                        "Place" + i,
                        "Place" + i,
                        "/abroad" + i,
                        false,
                        Optional.of(new Point(-50 + i % 10 * 10, 60 + i / 10 * 20)),
                        i < 30 ? 5_000 : 1_000_000))
                .map(abroad -> tie(DELFT, abroad, "certain"))
                .toList();

        assertThat(MapPicture.of(ties, MapExtent.WORLD).world().labels())
                .extracting(MapLabel::text)
                .hasSize(10)
                .allMatch(name -> Integer.parseInt(name.substring(5)) >= 30);
    }

    private static double middle(MapLabel label, double letter) {
        double half = label.text().length() * .56 * letter / 2;
        return label.x() + label.aside() * letter + Math.signum(label.aside()) * half;
    }

    private static double foot(MapLabel label, double letter) {
        return label.y() + label.down() * letter;
    }

    private static MapPlace place(String id, String name, boolean isDutch, double latitude, double longitude) {
        return new MapPlace(id, name, name, "/" + id, isDutch, Optional.of(new Point(latitude, longitude)), 0);
    }

    private static MapTie tie(MapPlace one, MapPlace other, String status) {
        return new MapTie(one, other, "twinning", status, 1, 1, one.name() + " – " + other.name(), "/tie");
    }
}

package nl.stedenband.picture.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RouteMapTest {

    @Test
    void aStopOfSeveralWaysIsDrawnOnce() {
        RouteMap map =
                RouteMap.of(List.of(List.of("assen", "poznan", "groningen"), List.of("assen", "x", "groningen")));
        assertThat(map.stops()).extracting(RouteMap.Stop::key).containsExactly("assen", "poznan", "x", "groningen");
        assertThat(map.legs()).hasSize(4);
        assertThat(map.stops()).extracting(RouteMap.Stop::x).containsExactly(90.0, 280.0, 280.0, 470.0);
        assertThat(map.stops()).extracting(RouteMap.Stop::y).containsExactly(63.0, 30.0, 96.0, 63.0);
    }

    @Test
    void waysOfDifferentLengthsAreNoPicture() {
        assertThatThrownBy(() -> RouteMap.of(List.of(List.of("a", "b"), List.of("a", "c", "b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void noTwoStopsStandOnOneAnother(
            @ForAll @IntRange(min = 1, max = 12) int ways, @ForAll @IntRange(min = 1, max = 6) int between) {
        List<List<String>> all = IntStream.range(0, ways)
                .mapToObj(way -> Stream.of(
                                List.of("from"),
                                IntStream.range(0, between)
                                        .mapToObj(step -> "s" + (way + step) % 4 + "-" + step)
                                        .toList(),
                                List.of("to"))
                        .flatMap(List::stream)
                        .toList())
                .toList();
        RouteMap map = RouteMap.of(all);
        assertThat(map.stops()).extracting(stop -> stop.x() + " " + stop.y()).doesNotHaveDuplicates();
        assertThat(map.stops()).allSatisfy(stop -> {
            assertThat(stop.x()).isBetween(0.0, map.width());
            assertThat(stop.y()).isBetween(0.0, map.height());
        });
    }
}

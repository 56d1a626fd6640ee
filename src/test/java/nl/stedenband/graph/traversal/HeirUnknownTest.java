package nl.stedenband.graph.traversal;

import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.succession;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.Viewpoint;
import org.junit.jupiter.api.Test;

/** What is told at municipalities that have a part of a divided one. */
class HeirUnknownTest {
    private final CountableGraph graph = new CountableGraph();
    private final MunicipalityQueries municipalities = TestGraph.shared().bean(MunicipalityQueries.class);

    @Test
    void aDividedMunicipalityIsNamedAtItsHeirsWithTheTiesThatNobodySawThere() {
        graph.put(
                municipality("gm0001", "", "2020-12-31"),
                municipality("gm0002", "", ""),
                municipality("gm0003", "", ""),
                succession("gm0001", "gm0002", "2021-01-01"),
                succession("gm0001", "gm0003", "2021-01-01"),
                tie("gm0001", "Q1").held("1990/").seen("2019"),
                tie("gm0001", "Q2").held("1990/").seen("2019"),
                tie("gm0001", "Q3").held("1990/2001"),
                tie("gm0003", "Q1").seen("2022"));

        assertThat(on("gm0002", "2025-06-30")).containsExactly("Municipality gm0001: 2");
        assertThat(on("gm0003", "2025-06-30")).containsExactly("Municipality gm0001: 1");
        assertThat(on("gm0002", "2019-06-30")).isEmpty();
        assertThat(municipalities.ties("gm0002", day("2025-06-30"))).isEmpty();
    }

    @Test
    void oneHeirHasTheTiesItself() {
        graph.put(
                municipality("gm0001", "", "2020-12-31"),
                municipality("gm0002", "", ""),
                succession("gm0001", "gm0002", "2021-01-01"),
                tie("gm0001", "Q1").held("1990/").seen("2019"));

        assertThat(on("gm0002", "2025-06-30")).isEmpty();
        assertThat(municipalities.ties("gm0002", day("2025-06-30"))).hasSize(1);
    }

    private List<String> on(String id, String day) {
        return municipalities.heirUnknown(id, day(day)).stream()
                .map(one -> one.municipality().name() + ": " + one.ties())
                .toList();
    }

    private static Viewpoint day(String day) {
        return Viewpoint.at(ClockReading.at(Instant.now())).onDay(LocalDate.parse(day));
    }
}

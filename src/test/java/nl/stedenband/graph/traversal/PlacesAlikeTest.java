package nl.stedenband.graph.traversal;

import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which partners of a municipality may be one place. */
class PlacesAlikeTest {
    private final CountableGraph graph = new CountableGraph();
    private final Asking asking = graph.asking();

    @BeforeEach
    void fillTheGraph() {
        graph.put(
                CountableGraph.country("DK"),
                place("Q1", "Aalborg", "57.05", "9.92"),
                place("Q2", "Aalborg Municipality", "57.00", "9.95"),
                place("Q3", "Nibe", "56.98", "9.64"),
                place("Q4", "Odense", "55.40", "10.39"),
                municipality("gm0001", "", ""),
                municipality("gm0002", "", ""),
                tie("gm0001", "Q1").seen("2009"),
                tie("gm0001", "Q2").seen("2011"),
                tie("gm0001", "Q3").seen("2009"),
                tie("gm0001", "Q4").seen("2009"),
                tie("gm0002", "Q2").seen("2009"));
    }

    @Test
    void partnersOfOneMunicipalityThatAreNearOrCalledAlikeArePaired() {
        assertThat(asking.rows(
                        asking.ask("places-alike", "asOf=2026-01-01", "kilometres=20"),
                        "municipality",
                        "place",
                        "otherPlace",
                        "namesAlike"))
                .containsExactly(
                        "Municipality gm0001 | Aalborg | Aalborg Municipality | true",
                        "Municipality gm0001 | Aalborg | Nibe | false",
                        "Municipality gm0001 | Aalborg Municipality | Nibe | false");
        assertThat(asking.rows(asking.ask("places-alike", "asOf=2026-01-01", "kilometres=0"), "kilometres"))
                .containsExactly("5.9");
        assertThat(asking.ask("places-alike", "asOf=2026-01-01", "municipality=gm0002")
                        .rows())
                .isEmpty();
    }

    @Test
    void thoseThatAreJoinedOrKeptApartLeaveTheList() {
        graph.put(Sample.identity("Q1", "Q2"), Sample.identity("Q1", "Q3").denied());

        assertThat(asking.rows(asking.ask("places-alike", "asOf=2026-01-01"), "place", "otherPlace"))
                .isEmpty();
    }

    private static Sample place(String id, String name, String latitude, String longitude) {
        return CountableGraph.city(id, name, "DK")
                .saying(Attribute.LATITUDE, latitude)
                .saying(Attribute.LONGITUDE, longitude);
    }
}

package nl.stedenband.graph.traversal;

import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.thing;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which partners of a municipality may be one place. */
class PlacesAlikeTest {
    private final TestGraph graph = TestGraph.shared();
    private final Asking asking = new Asking(graph);

    @BeforeEach
    void emptyTheGraph() {
        graph.reset();
        put(
                Sample.of(AssertionKind.DESCRIPTION)
                        .with(ParticipantRole.SUBJECT, ThingId.country("DK"))
                        .saying(Attribute.NAME, "Denmark"),
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
        put(Sample.identity("Q1", "Q2"), Sample.identity("Q1", "Q3").denied());

        assertThat(asking.rows(asking.ask("places-alike", "asOf=2026-01-01"), "place", "otherPlace"))
                .isEmpty();
    }

    private static Sample place(String id, String name, String latitude, String longitude) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, thing(id))
                .with(ParticipantRole.WITHIN, ThingId.country("DK"))
                .saying(Attribute.NAME, name)
                .saying(Attribute.LATITUDE, latitude)
                .saying(Attribute.LONGITUDE, longitude);
    }

    private void put(Sample... samples) {
        List<Assertion> assertions = Stream.of(samples).map(Sample::build).toList();
        Recorder recorder = graph.bean(Recorder.class);
        recorder.putSources(
                assertions.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.record(assertions);
    }
}

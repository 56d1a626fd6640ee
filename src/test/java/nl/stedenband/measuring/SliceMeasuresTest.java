package nl.stedenband.measuring;

import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which ties of the registry a network is made of, on a graph of a handful of nodes. */
class SliceMeasuresTest {
    private static final Sample[] SAID = {
        country("DE"),
        country("PL"),
        municipality("gm0001", "", ""),
        municipality("gm0002", "", ""),
        municipality("gm0003", "", "2008-12-31"),
        Sample.succession("gm0003", "gm0002", "2009-01-01"),
        city("Q1", "Köln", "DE"),
        city("Q2", "Poznań", "PL"),
        tie("gm0001", "Q1").seen("2009"),
        tie("gm0001", "Q1").seen("2009").by("vng", SourceRank.SURVEY_OR_STUDY, "2010"),
        tie("gm0001", "Q1").seen("2009").saying(Attribute.TIE_KIND, "project"),
        tie("gm0001", "gm0002").seen("2009"),
        tie("gm0002", "Q1").seen("2003"),
        tie("gm0003", "Q2").seen("2003"),
        Sample.of(AssertionKind.PARTNERSHIP)
                .with(ParticipantRole.PARTY, Sample.thing("gm0001"))
                .with(ParticipantRole.PARTY, ThingId.country("PL"))
                .seen("2009")
    };

    @BeforeEach
    void fillTheGraph() {
        TestGraph graph = TestGraph.shared().reset();
        List<Assertion> assertions = Stream.of(SAID).map(Sample::build).toList();
        Recorder recorder = graph.bean(Recorder.class);
        recorder.putSources(assertions.stream()
                .map(said -> said.cites().source())
                .distinct()
                .toList());
        recorder.record(assertions);
    }

    @Test
    void placesWithATieOnTheDayMakeTheNetwork() {
        MeasuresDocument measures = measure("asOf", "2009-06-30");

        assertThat(measures.nodes()).isEqualTo(4);
        assertThat(measures.edges()).isEqualTo(4);
        assertThat(measures.triangles()).isEqualTo(1);
        assertThat(measures.top().degree().get(0).id()).isEqualTo("municipality/gm0002");
        assertThat(measures.top().degree().get(0).name()).isEqualTo("Municipality gm0002");
        assertThat(measures.dropped().withCountries()).isEqualTo(1);
        assertThat(measures.slice().parameters())
                .containsEntry("asOf", "2009-06-30")
                .containsEntry("status", "current");
    }

    @Test
    void eachMeasureHasItsBand() {
        MeasureBand band = measure("asOf", "2009-06-30").band();

        assertThat(band.sure().edges()).isEqualTo(2);
        assertThat(band.sure().triangles()).isZero();
        assertThat(band.possible().edges()).isEqualTo(4);
        assertThat(band.possible().triangles()).isEqualTo(1);
    }

    @Test
    void theBandIsTheSameWhicheverStatusIsAskedFor() {
        MeasuresDocument possible = measure("asOf", "2009-06-30", "status", "possible");

        assertThat(possible.edges()).isEqualTo(2);
        assertThat(possible.dropped().withCountries()).isZero();
        assertThat(possible.band()).isEqualTo(measure("asOf", "2009-06-30").band());
    }

    @Test
    void aTieOfADissolvedMunicipalityIsLeftOutWhereItIsAskedTo() {
        assertThat(measure("asOf", "2009-06-30", "inherited", "no").edges()).isEqualTo(3);
        assertThat(measure("asOf", "2009-06-30", "inherited", "only").edges()).isEqualTo(1);
    }

    @Test
    void itIsNarrowedToACountryAKindAndSources() {
        assertThat(measure("asOf", "2009-06-30", "country", "DE").edges()).isEqualTo(2);
        assertThat(measure("asOf", "2009-06-30", "kind", "project").nodes()).isEqualTo(2);
        assertThat(measure("asOf", "2009-06-30", "minSources", "2").edges()).isEqualTo(1);
    }

    @Test
    void aDayWithoutTiesIsAnAnswerToo() {
        MeasuresDocument measures = measure("asOf", "1900-01-01");

        assertThat(measures.nodes()).isZero();
        assertThat(measures.diameter()).isNull();
        assertThat(measures.band().possible().transitivity()).isNull();
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        assertThatThrownBy(() -> measure("asOf", "2009-02-30", "minSources", "0", "foo", "1"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContainingAll("asOf", "minSources", "foo");
    }

    private static MeasuresDocument measure(String... namesAndValues) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            asked.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return TestGraph.shared().bean(SliceMeasures.class).measure(new WrittenParameters(asked));
    }

    private static Sample country(String code) {
        return named(ThingId.country(code), "Country " + code);
    }

    private static Sample city(String id, String name, String country) {
        return named(Sample.thing(id), name).with(ParticipantRole.WITHIN, ThingId.country(country));
    }

    private static Sample named(ThingId thing, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, thing)
                .saying(Attribute.NAME, name);
    }
}

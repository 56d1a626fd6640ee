package nl.stedenband.measuring;

import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.slice.SpanQueries;
import nl.stedenband.graph.slice.SpanQueries.SpanCriteria;
import nl.stedenband.graph.slice.TieSpan;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.measuring.SurvivalDocument.Group;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long ties lasted, on a graph of a handful of them. */
class TieSurvivalTest {
    private static final Sample[] SAID = {
        named(ThingId.country("DE"), "Germany"),
        named(ThingId.country("PL"), "Poland"),
        municipality("gm0001", "", ""),
        municipality("gm0002", "", ""),
        municipality("gm0003", "", "2008-12-31"),
        Sample.succession("gm0003", "gm0002", "2009-01-01"),
        city("Q1", "Köln", "DE"),
        city("Q2", "Poznań", "PL"),
        city("Q3", "Gdynia", "PL"),
        tie("gm0001", "Q1").held("1990-03-01/2000-03-01").seen("1995-01-01"),
        tie("gm0001", "Q2").held("1995/2001").seen("1999-01-01"),
        tie("gm0002", "Q1").held("1998-01-01/..").seen("2009-06-30"),
        tie("gm0002", "Q2").seen("2009-06-30"),
        tie("gm0003", "Q3").held("2000-01-01/..").seen("2005-01-01"),
    };

    @BeforeAll
    static void fillTheGraph() {
        TestGraph graph = TestGraph.shared().reset();
        List<Assertion> assertions = Stream.of(SAID).map(Sample::build).toList();
        Recorder recorder = graph.bean(Recorder.class);
        recorder.putSources(assertions.stream()
                .map(said -> said.cites().source())
                .distinct()
                .toList());
        recorder.record(assertions);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            gm0001, Q1, 2020-01-01, 3653, 3653, 1, true,  true,  false
            gm0001, Q2, 2020-01-01, 1828, 2556, 3, true,  true,  false
            gm0002, Q1, 2020-01-01, 4198,     , 0, true,  false, false
            gm0002, Q2, 2020-01-01,    0,     , 0, false, false, false
            gm0003, Q3, 2020-01-01, 1827,     , 0, true,  false, true
            gm0003, Q3, 2006-01-01, 1827,     , 0, true,  false, false
            gm0001, Q1, 2000-01-01, 3593,     , 0, true,  false, false
            gm0001, Q2, 2001-06-30, 1828,     , 0, true,  false, false
            """)
    void aPeriodLastedBetweenTheBoundsThatSourcesGive(
            String party,
            String partner,
            String asOf,
            long left,
            Long right,
            long status,
            boolean beginKnown,
            boolean ended,
            boolean merger) {
        TieSpan span = spans(asOf).stream()
                .filter(each ->
                        each.party().id().equals(party) && each.partner().id().equals(partner))
                .reduce((one, other) -> {
                    throw new AssertionError("two rows: " + one + other);
                })
                .orElseThrow();

        assertThat(span.left()).isEqualTo(left);
        assertThat(span.right()).isEqualTo(right);
        assertThat(span.status()).isEqualTo(status);
        assertThat(span.beginKnown()).isEqualTo(beginKnown);
        assertThat(span.ended()).isEqualTo(ended);
        assertThat(span.merger()).isEqualTo(merger);
    }

    @Test
    void whatHadNotBegunByTheDayIsNotThere() {
        assertThat(spans("1996-06-30")).extracting(span -> span.partner().id()).doesNotContain("Q3");
    }

    @Test
    void theBeginsThatNobodyTellsAreCountedApart() {
        Group all = estimate("asOf", "2020-01-01").groups().get(0);

        assertThat(all.spells()).isEqualTo(5);
        assertThat(all.withoutBegin()).isEqualTo(1);
        assertThat(all.ended()).isEqualTo(2);
        assertThat(all.turnbull().spells()).isEqualTo(4);
        assertThat(all.turnbull().converged()).isTrue();
        assertThat(all.kaplanMeier().spells()).isEqualTo(4);
        assertThat(all.kaplanMeier().steps())
                .extracting(step -> step.days() + " " + step.ended() + "/" + step.atRisk())
                .containsExactly("2192 1/3", "3653 1/2");
    }

    @Test
    void onlyWhatIsToldToTheDayIsExactWhereThatIsAsked() {
        assertThat(estimate("asOf", "2020-01-01", "precision", "0")
                        .groups()
                        .get(0)
                        .kaplanMeier()
                        .spells())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            none,      all:5
            country,   PL:3 DE:2
            region,    null:5
            kind,      unknown:5
            programme, null:5
            merger,    not-dissolved:4 dissolved:1
            """)
    void tiesAreGroupedByWhatTheyHaveInCommon(String by, String groups) {
        assertThat(estimate("asOf", "2020-01-01", "by", by).groups().stream()
                        .map(group -> group.group() + ":" + group.spells()))
                .containsExactly(groups.split(" "));
    }

    @Test
    void whoEndedIsCountedBeforeAndAfterAnEvent() {
        SurvivalDocument.Event event = estimate("asOf", "2020-01-01", "event", "2000-06-01", "window", "365")
                .groups()
                .get(0)
                .event();

        assertThat(event.before().first()).isEqualTo("1999-06-02");
        assertThat(event.before().last()).isEqualTo("2000-05-31");
        assertThat(event.before().atRisk()).isEqualTo(3);
        assertThat(event.before().ended()).isEqualTo(1);
        assertThat(event.after().atRisk()).isEqualTo(3);
        assertThat(event.after().ended()).isZero();
        assertThat(event.after().endedPossibly()).isEqualTo(1);
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        assertThatThrownBy(() -> estimate("asOf", "2009-06-30", "by", "colour", "event", "2010-01-01", "window", "0"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContainingAll("by", "event", "window");
    }

    private static List<TieSpan> spans(String asOf) {
        Viewpoint viewpoint = new WrittenParameters(Map.of("asOf", List.of(asOf)))
                .viewpoint(TestGraph.shared().bean(RegistryClock.class).read());
        return TestGraph.shared().bean(SpanQueries.class).spans(new SpanCriteria(null, null), viewpoint);
    }

    private static SurvivalDocument estimate(String... namesAndValues) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            asked.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return TestGraph.shared().bean(TieSurvival.class).estimate(new WrittenParameters(asked));
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

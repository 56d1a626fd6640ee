package nl.stedenband.graph.traversal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.traversal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user can ask with, and what is answered when it can't be understood. */
class QuestionTest {
    private final TestGraph graph = TestGraph.shared();
    private final Asking asking = new Asking(graph);

    @BeforeEach
    void aTieInTheGraph() {
        graph.reset();
        Sample tie = Sample.tie("gm0001", "Q1").held("2004/");
        graph.bean(Recorder.class).putSources(List.of(tie.build().cites().source()), Sample.RECORDED);
        graph.bean(Recorder.class).record(List.of(tie.build()));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        InvalidQuestion refused = catchThrowableOfType(
                InvalidQuestion.class,
                () -> asking.ask(
                        "within-hops",
                        "hops=99",
                        "asOf=2009-02-30",
                        "reach=far",
                        "colour=red",
                        "page=0",
                        "status=some"));

        assertThat(refused.mistakes().stream().map(Mistake::parameter))
                .containsExactlyInAnyOrder("from", "hops", "asOf", "reach", "colour", "page", "status");
        assertThat(refused.mistakes())
                .extracting(Mistake::parameter, mistake -> mistake.reason().en())
                .contains(
                        tuple("hops", "'99' is not a whole number from 1 to 6"),
                        tuple("from", "is missing; give a place such as gm0363 or Q268"),
                        tuple("asOf", "'2009-02-30' is not a day such as 2009-06-30"));
    }

    @Test
    void anIdThatCanNotBeIsAMistakeAndOneThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> asking.ask("active-in-country", "country=Ghana"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessage("country: 'Ghana' is not the id of a country, such as GH");
        assertThatThrownBy(() -> asking.ask("within-hops", "from=gm9999"))
                .isInstanceOf(NotInRegistry.class)
                .hasMessage("from: nothing in the registry has the id 'gm9999'");
    }

    @Test
    void anIdThatWasGivenUpStandsForThePlaceThatItIsTheSameAs() {
        Sample identity = Sample.identity("x-gh-accra", "Q1");
        graph.bean(Recorder.class).record(List.of(identity.build()));

        Answer answer = asking.ask("within-hops", "from=x-gh-accra", "reach=all");

        assertThat(answer.asked()).containsEntry("from", "Q1");
        assertThat(answer.rows()).hasSize(1);
    }

    @Test
    void anUnknownTableIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> asking.ask("survey-versus-registry", "table=T9"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageStartingWith("table: names no table that can be compared; there are ");
    }

    @Test
    void aMomentBeforeTheFirstYearIsAMistakeAsSuchADayIs() {
        assertThatThrownBy(() -> asking.ask("within-hops", "from=Q1", "knownOn=-999999999-01-01T00:00:00Z"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessage("knownOn: '-999999999-01-01T00:00:00Z' lies outside the years 0001 to 9999");
    }

    @Test
    void aDayAfterTheLastYearIsAMistake() {
        assertThatThrownBy(() -> asking.ask("within-hops", "from=Q1", "asOf=+12345-01-01"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessage("asOf: '+12345-01-01' lies outside the years 0001 to 9999");
    }

    @Test
    void aParameterGivenTwiceIsAMistake() {
        assertThatThrownBy(() -> graph.bean(TraversalRunner.class)
                        .ask(
                                graph.bean(Traversals.class).find("within-hops").orElseThrow(),
                                Map.of("from", List.of("gm0001", "Q1"))))
                .hasMessage("from: is given 2 times");
    }

    /** After the registry was told something for the last time it knows the same at each moment. */
    @Test
    void theAnswerSaysHowToAskAgain() {
        Answer answer = asking.ask("within-hops", "from=Q1", "asOf=2009-06-30", "knownOn=2026-06-01T12:00:00Z");

        assertThat(answer.asked())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "from", "Q1",
                        "hops", "2",
                        "asOf", "2009-06-30",
                        "knownOn", Sample.RECORDED.toString(),
                        "reach", "3652",
                        "status", "current"));
        assertThat(answer.graphVersion()).isEqualTo("1-0-1");
    }

    @Test
    void pagesAreCutFromTheWholeAnswer() {
        Answer second = asking.ask("within-hops", "from=Q1", "reach=all", "page=2", "pageSize=1");

        assertThat(second.rows()).isEmpty();
        assertThat(second.counts().rows()).isEqualTo(1);
        assertThat(second.hasNext()).isFalse();
    }
}

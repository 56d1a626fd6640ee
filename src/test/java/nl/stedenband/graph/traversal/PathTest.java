package nl.stedenband.graph.traversal;

import static nl.stedenband.graph.traversal.CountableGraph.city;
import static nl.stedenband.graph.traversal.CountableGraph.country;
import static nl.stedenband.graph.traversal.CountableGraph.town;
import static nl.stedenband.registry.Sample.membership;
import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.traversal.Answer;
import org.junit.jupiter.api.Test;

/** Shortest ways, those of the day and those that were. */
class PathTest {
    private final CountableGraph graph = new CountableGraph()
            .put(
                    country("NL"),
                    country("GH"),
                    country("DE"),
                    city("Q1", "Accra", "GH"),
                    city("Q2", "Kumasi", "GH"),
                    city("Q3", "Bonn", "DE"),
                    town("gm0001", "Een"),
                    town("gm0002", "Twee"),
                    town("gm0003", "Drie"));
    private final Asking asking = graph.asking();

    @Test
    void allShortestWaysAreFoundAndNoLongerOne() {
        graph.put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0002", "Q1").held("2004/").seen("2020"),
                tie("gm0001", "Q2").held("2004/").seen("2020"),
                tie("gm0002", "Q2").seen("2009"),
                tie("gm0001", "Q3").held("2004/").seen("2020"),
                tie("gm0003", "Q3").held("2004/").seen("2020"),
                tie("gm0003", "gm0002").held("2004/").seen("2020"));

        Answer answer = ask("asOf=2009-06-01");

        assertThat(asking.rows(answer, "path", "hops", "holds", "day", "status"))
                .containsExactly(
                        "[Een, Accra, Twee] | 2 | true | 2009-06-01 | certain",
                        "[Een, Kumasi, Twee] | 2 | true | 2009-06-01 | confirmed");
        assertThat(answer.counts().ties()).hasValue(4);
        assertThat(asking.rows(ask("asOf=2009-06-01", "atMost=1"), "path")).containsExactly("[Een, Accra, Twee]");
        assertThat(ask("asOf=2009-06-01", "hops=1").rows()).isEmpty();
    }

    @Test
    void whereNoWayHoldsTheLastOneIsToldWithWhatSourcesKnowOfIt() {
        graph.put(
                tie("gm0001", "Q1")
                        .by("old", SourceRank.SURVEY_OR_STUDY, "2009")
                        .seen("2009"),
                tie("gm0002", "Q1")
                        .by("new", SourceRank.SURVEY_OR_STUDY, "2026")
                        .seen("2009"),
                tie("gm0002", "Q1")
                        .by("new", SourceRank.SURVEY_OR_STUDY, "2026")
                        .seen("2026"));

        Answer answer = ask("asOf=2026-06-01");

        assertThat(asking.rows(answer, "path", "holds", "day", "status", "lastSeen", "until", "sources"))
                .containsExactly("[Een, Accra, Twee] | false | 2009-12-31 | unknown | 2009 | - | [old#1, new#1]");
        assertThat(lapsed(answer)).hasSize(1);
        assertThat(asking.rows(ask("asOf=2026-06-01", "reach=all"), "holds")).containsExactly("true");
        assertThat(ask("asOf=2026-06-01", "saidBy=2008-01-01").rows()).isEmpty();
    }

    @Test
    void whatASourceEndedIsEndedAndNotJustUnseen() {
        graph.put(
                tie("gm0001", "Q1").held("2000/2007-03").seen("2005"),
                tie("gm0002", "Q1").held("1999/").seen("2020"),
                tie("gm0001", "Q2").held("1990/1999"),
                tie("gm0002", "Q2").held("1990/").seen("2020"));

        Answer answer = ask("asOf=2009-06-01");

        assertThat(asking.rows(answer, "path", "holds", "day", "status", "until"))
                .containsExactly("[Een, Accra, Twee] | false | 2007-03-31 | ended | 2007-03");
        assertThat(asking.rows(ask("asOf=2009-06-01", "status=all"), "path", "holds", "day", "status"))
                .containsExactly(
                        "[Een, Accra, Twee] | false | 2009-06-01 | ended",
                        "[Een, Kumasi, Twee] | false | 2009-06-01 | ended");
    }

    @Test
    void tiesThatWereNeverThereTogetherMakeNoWay() {
        graph.put(
                tie("gm0001", "Q1").held("1980/1990"),
                tie("gm0002", "Q1").held("2004/").seen("2020"));

        assertThat(ask("asOf=2009-06-01").rows()).isEmpty();
    }

    @Test
    void aWayOfADissolvedMunicipalityLastsUntilItsLastDay() {
        graph.put(
                municipality("gm0004", "", "2008-12-31"),
                tie("gm0004", "Q1").held("2000/").seen("2020"),
                tie("gm0002", "Q1").held("2000/").seen("2020"));

        assertThat(asking.rows(
                        asking.ask("path", "from=gm0004", "to=gm0002", "asOf=2015-01-01"), "holds", "day", "status"))
                .containsExactly("false | 2008-12-31 | unknown");
    }

    @Test
    void networksAndForeignCountriesAreStepsOnRequest() {
        graph.put(
                membership("gm0001", "eurotowns").held("2004/").seen("2020"),
                membership("gm0002", "eurotowns").seen("2009"),
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0003", "Q2").held("2004/").seen("2020"));

        assertThat(ask("asOf=2009-06-01", "countries=true").rows()).isEmpty();
        assertThat(asking.rows(ask("asOf=2009-06-01", "networks=true"), "path", "status"))
                .containsExactly("[Een, eurotowns, Twee] | confirmed");
        assertThat(asking.rows(
                        asking.ask("path", "from=gm0001", "to=gm0003", "asOf=2009-06-01", "countries=true"),
                        "path",
                        "hops",
                        "status"))
                .containsExactly("[Een, Accra, Country GH, Kumasi, Drie] | 4 | certain");
    }

    @Test
    void aCountryThatTiesWereMadeWithIsAnEndOfWaysAndNoShortCut() {
        graph.put(
                tie("gm0001", "GH").held("2004/").seen("2020"),
                tie("gm0002", "GH").held("2004/").seen("2020"));

        assertThat(ask("asOf=2009-06-01").rows()).isEmpty();
        assertThat(asking.rows(asking.ask("path", "from=gm0001", "to=GH", "asOf=2009-06-01"), "path"))
                .containsExactly("[Een, Country GH]");
        assertThat(asking.rows(ask("asOf=2009-06-01", "countries=true"), "path"))
                .containsExactly("[Een, Country GH, Twee]");
    }

    private Answer ask(String... parameters) {
        List<String> all = new ArrayList<>(List.of("from=gm0001", "to=gm0002"));
        all.addAll(List.of(parameters));
        return asking.ask("path", all.toArray(String[]::new));
    }

    private static List<?> lapsed(Answer answer) {
        return (List<?>) answer.rows().get(0).get(6);
    }
}

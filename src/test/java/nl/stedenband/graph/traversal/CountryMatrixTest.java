package nl.stedenband.graph.traversal;

import static nl.stedenband.graph.traversal.CountableGraph.city;
import static nl.stedenband.graph.traversal.CountableGraph.country;
import static nl.stedenband.graph.traversal.CountableGraph.town;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.traversal.Answer;
import org.junit.jupiter.api.Test;

/** Ties, pairs and sides between countries. */
class CountryMatrixTest {
    private final CountableGraph graph = new CountableGraph()
            .put(
                    country("NL"),
                    country("DE"),
                    country("PL"),
                    country("SR"),
                    city("Q1", "Bonn", "DE"),
                    city("Q2", "Ulm", "DE"),
                    city("Q3", "Lublin", "PL"),
                    town("gm0001", "Een"),
                    town("gm0002", "Twee"));
    private final Asking asking = graph.asking();

    @Test
    void severalKindsOfTieBetweenTheSameTwoAreOnePairAndTwoSides() {
        graph.put(
                tie("gm0001", "Q1").held("2004/").seen("2020").saying(Attribute.TIE_KIND, "stedenband"),
                tie("gm0001", "Q1").held("2004/").seen("2020").saying(Attribute.TIE_KIND, "project"),
                tie("gm0002", "Q1").seen("2009"));

        assertThat(matrix("otherCountry", "ties", "pairs", "sides", "parties", "otherParties", "certain", "confirmed"))
                .containsExactly("Country DE | 3 | 2 | 4 | 2 | 1 | 2 | 1");
    }

    @Test
    void twoDutchTownsAreOnePairOfOneCountry() {
        graph.put(tie("gm0002", "gm0001").held("2004/").seen("2020"));

        assertThat(matrix("country", "otherCountry", "ties", "pairs", "sides"))
                .containsExactly("Country NL | Country NL | 1 | 1 | 2");
    }

    @Test
    void aPartyThatIsACountryCountsAsOneOfItsParties() {
        graph.put(
                tie("gm0001", "SR").held("2004/").seen("2020"),
                tie("SR", "gm0002").held("2004/").seen("2020"));

        assertThat(matrix("country", "otherCountry", "ties", "pairs", "sides", "parties", "otherParties"))
                .containsExactly("Country NL | Country SR | 2 | 2 | 4 | 2 | 1");
    }

    @Test
    void aTieOfManyPartiesCountsOnceForEachTwoCountriesThatItJoins() {
        graph.put(tie("gm0001", "gm0002", "Q1", "Q2", "Q3").held("2004/").seen("2020"));

        Answer answer = asking.ask("country-matrix", "asOf=2009-01-01");

        assertThat(asking.rows(answer, "country", "otherCountry", "ties", "pairs", "sides"))
                .containsExactly(
                        "Country NL | Country DE | 1 | 4 | 8",
                        "Country DE | Country PL | 1 | 2 | 4",
                        "Country NL | Country PL | 1 | 2 | 4",
                        "Country DE | Country DE | 1 | 1 | 2",
                        "Country NL | Country NL | 1 | 1 | 2");
        // 5 parties make 10 pairs, by one tie
        assertThat(answer.counts().ties()).hasValue(1);
        assertThat(answer.counts().pairs()).isEmpty();
        assertThat(asking.rows(asking.ask("country-matrix", "asOf=2009-01-01", "country=PL"), "country"))
                .containsExactly("Country DE", "Country NL");
    }

    @Test
    void endedAndUnknownTiesCountOnRequestAndApart() {
        graph.put(tie("gm0001", "Q1").held("1990/2001"), tie("gm0002", "Q2").seen("1995"));

        assertThat(matrix("ties")).isEmpty();
        assertThat(asking.rows(
                        asking.ask("country-matrix", "asOf=2009-01-01", "status=all"),
                        "ties",
                        "pairs",
                        "certain",
                        "ended",
                        "unknown"))
                .containsExactly("2 | 2 | 0 | 1 | 1");
    }

    private List<String> matrix(String... columns) {
        return asking.rows(asking.ask("country-matrix", "asOf=2009-01-01"), columns);
    }
}

package nl.stedenband.graph.traversal;

import static nl.stedenband.graph.traversal.CountableGraph.city;
import static nl.stedenband.graph.traversal.CountableGraph.country;
import static nl.stedenband.graph.traversal.CountableGraph.region;
import static nl.stedenband.graph.traversal.CountableGraph.town;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Column;
import org.junit.jupiter.api.Test;

/** Begun, ended and standing ties by year, and how little of that is known. */
class GrowthTest {
    private static final Map<String, String> COLUMNS = Map.of("seen-before", "seenBefore", "seen-later", "seenLater");

    private final CountableGraph graph = new CountableGraph()
            .put(
                    country("NL"),
                    country("GH"),
                    country("DE"),
                    country("US"),
                    region("south", "GH"),
                    region("west", "DE"),
                    city("Q1", "Accra", "GH"),
                    city("Q2", "Kumasi", "GH"),
                    city("Q3", "Bonn", "DE"),
                    city("Q4", "Holland MI", "US"),
                    town("gm0001", "Een"),
                    town("gm0002", "Twee"));
    private final Asking asking = graph.asking();

    @Test
    void aTieFirstSeenInAYearIsNotBegunInIt() {
        graph.put(
                tie("gm0001", "Q1").seen("2006"),
                tie("gm0002", "Q1").held("2006-05/").seen("2020"));

        assertThat(growth(
                        "2007-12-31",
                        "year",
                        "begun",
                        "certain",
                        "confirmed",
                        "seenLater",
                        "known",
                        "withoutBegin",
                        "withoutEnd"))
                .containsExactly(
                        "2005 | 0 | 0 | 0 | 1 | 2 | 1 | 2",
                        "2006 | 1 | 1 | 1 | 0 | 2 | 1 | 2",
                        "2007 | 0 | 1 | 1 | 0 | 2 | 1 | 2");
    }

    @Test
    void aTieStandsUntilItsEnd() {
        graph.put(
                tie("gm0001", "Q1").held("2005-03/2006-05"), tie("gm0002", "Q1").held("2005-03/2006-05"));

        assertThat(growth("2007-12-31", "year", "begun", "ended", "certain", "seenBefore", "withoutEnd"))
                .containsExactly("2005 | 2 | 0 | 2 | 0 | 0", "2006 | 0 | 2 | 0 | 0 | 0", "2007 | 0 | 0 | 0 | 0 | 0");
    }

    @Test
    void whatLeavesTheYearOpenIsApart() {
        graph.put(
                tie("gm0001", "Q1").held("200X/").seen("2020"),
                tie("gm0001", "Q2").held("1990/2006").by("paper", SourceRank.PRESS, "2007"),
                tie("gm0001", "Q2").seen("2020").by("list", SourceRank.ENCYCLOPAEDIA, "2020"));

        assertThat(growth("2006-12-31", "year", "begun", "begunPossibly", "ended", "endedPossibly"))
                .containsExactly("2005 | 0 | 1 | 0 | 0", "2006 | 0 | 1 | 1 | 0");
    }

    @Test
    void theLastYearIsCountedOnTheDayThatIsAsked() {
        graph.put(
                tie("gm0001", "Q1").held("2005-03/2006-11"),
                tie("gm0001", "Q2").held("2006-08/").seen("2020"));

        assertThat(growth("2006-06-30", "year", "begun", "ended", "certain"))
                .containsExactly("2005 | 1 | 0 | 1", "2006 | 0 | 0 | 1");
    }

    @Test
    void tiesWithoutARegionHaveARowOfTheirOwn() {
        graph.put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0001", "Q3").seen("2005"),
                tie("gm0001", "Q4").seen("2005"),
                tie("gm0001", "gm0002").seen("2005"));

        assertThat(growth("2005-12-31", "region", "countries", "certain", "confirmed", "known"))
                .containsExactly(
                        "south | [] | 1 | 0 | 1",
                        "west | [] | 0 | 1 | 1",
                        "- | [Country US] | 0 | 1 | 1",
                        "- | [Country NL] | 0 | 1 | 1");
    }

    @Test
    void theTiesOfAnswersAreThoseOfItsFigures() {
        graph.put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0002", "Q1").seen("1970"),
                tie("gm0001", "Q3").seen("2005"));

        assertThat(tiesOf("2005", "2007-12-31", "party", "partner", "countsAs", "looked"))
                .containsExactly(
                        "Een | Accra | certain | false",
                        "Twee | Accra | seen-before | false",
                        "Een | Bonn | confirmed | true");
        assertThat(growth("2005-12-31", "seenBefore", "sources")).containsExactly("1 | [list-2009]", "0 | [list-2009]");
    }

    @Test
    void theTiesOfAYearAreThoseThatStoodBeganOrEndedInIt() {
        graph.put(
                tie("gm0001", "Q1").held("2005-03/2006-05"),
                tie("gm0001", "Q2").held("200X/").seen("2020"),
                tie("gm0002", "Q3").held("2007/").by("paper", SourceRank.PRESS, "2007"),
                tie("gm0001", "gm0002").held("2006/"));

        assertThat(tiesOf("2006", "2007-12-31", "partner", "countsAs", "begun", "ended"))
                .containsExactlyInAnyOrder(
                        "Accra | - | - | certain",
                        "Kumasi | seen-later | possible | -",
                        "Twee | confirmed | certain | -");
        assertThat(asking.rows(asking.ask("growth-ties", "year=2006", "area=GH", "asOf=2007-12-31"), "partner"))
                .containsExactly("Accra", "Kumasi");
        assertThat(asking.rows(asking.ask("growth-ties", "year=2006", "area=west", "asOf=2007-12-31"), "partner"))
                .isEmpty();
        assertThat(tiesOf("2008", "2007-12-31", "partner")).isEmpty();
    }

    @Test
    void theTiesOfEachYearAreAsManyAsTheGrowthCounts() {
        graph.put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0002", "Q1").seen("1970"),
                tie("gm0001", "Q2").held("1990/2006").by("paper", SourceRank.PRESS, "2007"),
                tie("gm0001", "Q2").seen("2020").by("list", SourceRank.ENCYCLOPAEDIA, "2020"),
                tie("gm0002", "Q3").held("200X/2006-05").seen("2005"),
                tie("gm0001", "Q4").seen("2005"),
                tie("gm0001", "gm0002").seen("2008"));

        Answer growth = asking.ask("growth", "first=2003", "asOf=2009-06-30");
        for (long year = 2003; year <= 2009; year++) {
            Answer ties = asking.ask("growth-ties", "year=" + year, "asOf=2009-06-30");
            for (String counted : List.of("certain", "confirmed", "contradicted", "seen-before", "seen-later")) {
                assertThat(rowsWith(ties, "countsAs", counted))
                        .as("%s in %d", counted, year)
                        .isEqualTo(sum(growth, year, COLUMNS.getOrDefault(counted, counted)));
            }
            for (String change : List.of("begun", "ended")) {
                assertThat(rowsWith(ties, change, "certain")).isEqualTo(sum(growth, year, change));
                assertThat(rowsWith(ties, change, "possible")).isEqualTo(sum(growth, year, change + "Possibly"));
            }
            assertThat(rowsWith(ties, "looked", true)).isEqualTo(sum(growth, year, "looked"));
        }
    }

    private static long rowsWith(Answer answer, String column, Object value) {
        int index =
                answer.traversal().columns().stream().map(Column::name).toList().indexOf(column);
        return answer.rows().stream()
                .filter(row -> value.equals(row.get(index)))
                .count();
    }

    private static long sum(Answer growth, long year, String column) {
        List<String> names =
                growth.traversal().columns().stream().map(Column::name).toList();
        return growth.rows().stream()
                .filter(row -> row.get(names.indexOf("year")).equals(year))
                .mapToLong(row -> (Long) row.get(names.indexOf(column)))
                .sum();
    }

    private List<String> tiesOf(String year, String asOf, String... columns) {
        return asking.rows(asking.ask("growth-ties", "year=" + year, "asOf=" + asOf), columns);
    }

    private List<String> growth(String asOf, String... columns) {
        return asking.rows(asking.ask("growth", "first=2005", "asOf=" + asOf), columns);
    }
}

package nl.stedenband.graph.traversal;

import static nl.stedenband.graph.traversal.CountableGraph.city;
import static nl.stedenband.graph.traversal.CountableGraph.named;
import static nl.stedenband.graph.traversal.CountableGraph.town;
import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.origin;
import static nl.stedenband.registry.Sample.succession;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.Test;

/** Ties beside where residents come from. */
class AlignmentTest {
    private static final String DAY = "asOf=2020-06-15";

    private final Asking asking = new CountableGraph()
            .put(
                    origins("GH"),
                    origins("MA"),
                    origins("TR"),
                    origins("SR"),
                    town("gm0001", "Een"),
                    town("gm0002", "Twee"),
                    municipality("gm0003", "", "2018-12-31"),
                    succession("gm0003", "gm0002", "2019-01-01"),
                    city("Q1", "Accra", "GH"),
                    city("Q2", "Fès", "MA"),
                    city("Q3", "Konya", "TR"),
                    city("Q4", "Nickerie", "SR"),
                    tie("gm0001", "Q1").held("2004/").seen("2020"),
                    tie("gm0001", "Q2").seen("2003"),
                    tie("gm0001", "Q3").held("2001/2012"),
                    tie("gm0003", "Q1").held("2001/").seen("2018"),
                    origin("gm0001", "GH", "2017", "1000"),
                    origin("gm0001", "MA", "2017", "2000"),
                    origin("gm0001", "TR", "2017", "3000"),
                    origin("gm0001", "SR", "2017", "2000"),
                    origin("gm0002", "GH", "2017", "2000"),
                    origin("gm0002", "SR", "2020", "500"))
            .asking();

    @Test
    void whatIsKnownAndUnseenForLongIsNoGap() {
        assertThat(rows("municipality", "residentsFrom", "alignment", "ownTies", "unseenTies", "endedTies"))
                .containsExactly(
                        "Een | Country TR | ended | 0 | 0 | 1",
                        "Een | Country MA | unseen | 0 | 1 | 0",
                        "Een | Country SR | none-known | 0 | 0 | 0",
                        "Een | Country GH | tie | 1 | 0 | 0",
                        "Twee | Country GH | inherited | 0 | 0 | 0");
    }

    @Test
    void sharesAreOfAllOriginsThatReachTheThreshold() {
        assertThat(rows("municipality", "residentsFrom", "expected", "observed", "year", "yearsApart"))
                .containsExactly(
                        "Een | Country TR | 37.5 | 0.0 | 2017 | 3",
                        "Een | Country MA | 25.0 | 0.0 | 2017 | 3",
                        "Een | Country SR | 25.0 | 0.0 | 2017 | 3",
                        "Een | Country GH | 12.5 | 100.0 | 2017 | 3",
                        "Twee | Country GH | 100.0 | - | 2017 | 3");
        assertThat(asking.rows(
                        asking.ask("alignment", DAY, "atLeast=500", "municipality=gm0002"),
                        "residentsFrom",
                        "expected",
                        "yearsApart"))
                .containsExactly("Country GH | 80.0 | 3", "Country SR | 20.0 | 0");
    }

    @Test
    void totalsNameAllYearsOfTheFiguresThatTheyAddUp() {
        assertThat(asking.rows(
                        asking.ask("alignment", DAY, "atLeast=500", "totals=true"),
                        "residentsFrom",
                        "residents",
                        "year",
                        "years",
                        "yearsApart"))
                .contains("Country SR | 2500 | 2017 | [2017, 2020] | 3", "Country GH | 3000 | 2017 | [2017] | 3");
    }

    @Test
    void aCountryShownAloneKeepsItsShareOfAll() {
        assertThat(asking.rows(asking.ask("alignment", DAY, "country=MA"), "municipality", "expected"))
                .containsExactly("Een | 25.0");
    }

    @Test
    void allMunicipalitiesTogetherAreARowForEachCountry() {
        assertThat(asking.rows(
                        asking.ask("alignment", DAY, "totals=true"),
                        "municipality",
                        "residentsFrom",
                        "municipalities",
                        "expected",
                        "observed",
                        "inheritedTies"))
                .containsExactly(
                        "- | Country GH | 2 | 30.0 | 100.0 | 1",
                        "- | Country TR | 1 | 30.0 | 0.0 | 0",
                        "- | Country MA | 1 | 20.0 | 0.0 | 0",
                        "- | Country SR | 1 | 20.0 | 0.0 | 0");
    }

    private List<String> rows(String... columns) {
        return asking.rows(asking.ask("alignment", DAY), columns);
    }

    private static Sample origins(String code) {
        return named(ThingId.country(code), "Country " + code).saying(Attribute.COUNTRY_OF_ORIGIN, "true");
    }
}

package nl.stedenband.graph.traversal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.AnswerCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways, sums and likeness on the bundled data, held against counts that are made in another way. */
@OnReferenceData
class ReferenceFiguresTest {
    private final TestGraph graph = ReferenceGraph.loaded();
    private final Asking asking = new Asking(graph);

    @Test
    void assenReachedGroningenThroughKaliningradIn2009() {
        assertThat(asking.rows(
                        asking.ask("path", "from=gm0106", "to=gm0014", "asOf=2009-12-31"),
                        "path",
                        "hops",
                        "holds",
                        "status"))
                .containsExactly("[Assen, Kaliningrad, Groningen] | 2 | true | confirmed");
    }

    @Test
    void todayThereIsNoWayThatSourcesBearOutSince2009() {
        Answer answer = asking.ask("path", "from=gm0106", "to=gm0014", "asOf=2026-11-21");

        assertThat(asking.rows(answer, "path", "holds", "day", "status", "lastSeen"))
                .containsExactly("[Assen, Kaliningrad, Groningen] | false | 2009-12-31 | unknown | 2009");
        assertThat(asking.rows(answer, "sources").get(0)).contains("vng-2009#§8.2");
        assertThat((List<?>) answer.rows().get(0).get(6)).hasSize(1);
    }

    @Test
    void todayBothAreInTheSameNetworks() {
        assertThat(asking.rows(
                        asking.ask("path", "from=gm0106", "to=gm0014", "asOf=2026-11-21", "networks=true"),
                        "path",
                        "holds"))
                .contains("[Assen, Global Covenant of Mayors, Groningen] | true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-06-30", "2009-12-31", "2026-11-21"})
    void theCellsOfTheCountryMatrixAddUpToAllThereIs(String day) {
        Answer matrix = asking.ask("country-matrix", "asOf=" + day);
        Map<String, Object> all = graph.query(
                        """
                        MATCH (a)-[t:TWINNED_WITH]-(b)
                        WHERE t.from <= $day <= t.to AND t.knownTo = 9223372036854775807 AND t.saidTo = 9223372036854775807
                          AND t.certainty <> 'ended'
                          AND CASE WHEN t.basis = 'seen-later' THEN t.nearMin - 1095 <= $day ELSE $day <= t.nearMax + 3652 END
                        WITH a, count(DISTINCT b) AS degree, collect(DISTINCT t.partnership) AS ties
                        UNWIND ties AS tie
                        WITH collect(DISTINCT {key: a.key, degree: degree}) AS parties, count(DISTINCT tie) AS ties
                        RETURN reduce(sum = 0, party IN parties | sum + party.degree) AS sides, ties
                        """, Map.of("day", LocalDate.parse(day).toEpochDay()))
                .get(0)
                .asMap();

        assertThat(sum(matrix, "sides")).isEqualTo(all.get("sides"));
        assertThat(2 * sum(matrix, "pairs")).isEqualTo(all.get("sides"));
        assertThat(matrix.counts().ties()).hasValue((Long) all.get("ties"));
        // of the bundled ties none joins more than two countries
        assertThat(sum(matrix, "ties")).isEqualTo(all.get("ties"));
        assertThat(sum(matrix, "certain")
                        + sum(matrix, "confirmed")
                        + sum(matrix, "contradicted")
                        + sum(matrix, "possible"))
                .isEqualTo(all.get("ties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "SR", "TR", "GH"})
    void aCellOfTheMatrixCountsWhatTheQuestionAboutThatCountryCounts(String country) {
        AnswerCounts active = asking.ask("active-in-country", "country=" + country, "asOf=2009-06-30")
                .counts();

        assertThat(asking.rows(
                        asking.ask("country-matrix", "asOf=2009-06-30", "country=" + country),
                        "country",
                        "ties",
                        "pairs",
                        "sides"))
                .containsExactly("Netherlands | %d | %d | %d"
                        .formatted(
                                active.ties().orElseThrow(),
                                active.pairs().orElseThrow(),
                                active.sides().orElseThrow()));
    }

    @Test
    void twoDutchTownsAreAPairWithTwoSidesOfOneCountry() {
        assertThat(asking.rows(
                        asking.ask("country-matrix", "asOf=2017-07-31", "country=NL"),
                        "country",
                        "otherCountry",
                        "ties",
                        "pairs",
                        "sides"))
                .contains("Netherlands | Netherlands | 2 | 2 | 4");
    }

    @Test
    void growthSaysOfHowManyTiesItKnowsNoBeginOrEnd() {
        Answer growth = asking.ask("growth", "asOf=2026-11-21");
        long known = latest(growth, "known");

        assertThat(known).isGreaterThan(500);
        assertThat(latest(growth, "withoutBegin")).isBetween(known * 3 / 10, known * 5 / 10);
        assertThat(latest(growth, "withoutEnd")).isBetween(known * 8 / 10, known * 9 / 10);
        assertThat(sum(growth, "begun")).isLessThanOrEqualTo(known - latest(growth, "withoutBegin"));
        // first seen in 2017 and in 2026 by the hundred
        assertThat(asking.rows(growth, "year", "begun"))
                .contains("2017 | 0", "2026 | 0")
                .doesNotContain("2017 | 100");
        assertThat(growth.traversal().caution().orElseThrow().en()).contains("first seen");
    }

    /** What stands, whoever saw it when: so a list that is taken, or a reach that ends, makes no step. */
    @Test
    void growthHasNoStepThatNoBeginOrEndExplains() {
        Answer growth = asking.ask("growth", "asOf=2026-11-28", "first=1950");
        Map<Object, List<Object>> before = new HashMap<>();
        Map<Object, Long> merged = byMergers();

        for (List<Object> row : growth.rows()) {
            Object region = List.of(row.get(index(growth, "region")) + "", row.get(index(growth, "countries")));
            List<Object> last = before.put(region, row);
            if (last != null) {
                assertThat(standing(growth, row) - standing(growth, last))
                        .as("%s in %s", region, row.get(0))
                        .isBetween(
                                -ended(growth, row)
                                        - ended(growth, last)
                                        - merged.getOrDefault((Long) row.get(0) - 1, 0L)
                                        - merged.getOrDefault(row.get(0), 0L),
                                number(growth, row, "begun")
                                        + number(growth, row, "begunPossibly")
                                        + merged.getOrDefault(row.get(0), 0L));
            }
        }
    }

    /** A tie whose last day is the last of a year is gone in the next. */
    private static long ended(Answer growth, List<Object> row) {
        return number(growth, row, "ended") + number(growth, row, "endedPossibly");
    }

    /** By year how many ties a municipality brought that was new then, or left that was gone after it. */
    private Map<Object, Long> byMergers() {
        Map<Object, Long> ties = new HashMap<>();
        graph.query("""
                MATCH (town:Municipality)-[t:TWINNED_WITH]-()
                UNWIND [town.firstDay, town.lastDay] AS day
                WITH t, day
                WHERE day IN [t.from, t.to]
                RETURN (date('1970-01-01') + duration({days: day})).year AS year, count(DISTINCT t.partnership) AS ties
                """)
                .forEach(row ->
                        ties.put(row.get("year").asLong(), row.get("ties").asLong()));
        return ties;
    }

    private static long standing(Answer growth, List<Object> row) {
        return Stream.of("certain", "confirmed", "contradicted", "seenBefore", "seenLater")
                .mapToLong(column -> number(growth, row, column))
                .sum();
    }

    private static long number(Answer answer, List<Object> row, String column) {
        return (Long) row.get(index(answer, column));
    }

    @Test
    void tiesOfGrowthStandAsTheyDoInTheOtherQuestions() {
        Answer matrix = asking.ask("country-matrix", "asOf=2009-12-31");

        for (String certainty : List.of("certain", "confirmed", "contradicted")) {
            assertThat(latest(asking.ask("growth", "asOf=2009-12-31"), certainty))
                    .as(certainty)
                    .isEqualTo(sum(matrix, certainty));
        }
        assertThat(asking.rows(matrix, "otherCountry")).contains("Türkiye", "Ghana", "Morocco");
        assertThat(asking.rows(asking.ask("growth", "asOf=2009-12-31", "first=2009"), "region", "countries"))
                .anyMatch(row -> row.startsWith("- | ") && row.contains("Cyprus") && row.contains("Canada"));
    }

    @Test
    void rotterdamIsMostLikeAmsterdam() {
        Answer answer = asking.ask("similar-municipalities", "municipality=gm0363", "asOf=2026-11-21");

        assertThat(asking.rows(answer, "municipality")).first().isEqualTo("Rotterdam");
        assertThat(asking.rows(answer, "parts")).doesNotContain("1", "2", "3");
        assertThat(asking.rows(answer, "origins")).doesNotContain("0.0");
    }

    private static long sum(Answer answer, String column) {
        return answer.rows().stream()
                .mapToLong(row -> (Long) row.get(index(answer, column)))
                .sum();
    }

    /** The sum over the rows of the last year. */
    private static long latest(Answer answer, String column) {
        List<List<Object>> rows = answer.rows();
        Object last = rows.get(rows.size() - 1).get(0);
        return rows.stream()
                .filter(row -> row.get(0).equals(last))
                .mapToLong(row -> (Long) row.get(index(answer, column)))
                .sum();
    }

    private static int index(Answer answer, String column) {
        return answer.traversal().columns().stream()
                .map(any -> any.name())
                .toList()
                .indexOf(column);
    }
}

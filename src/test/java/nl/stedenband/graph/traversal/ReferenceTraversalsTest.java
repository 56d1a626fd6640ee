package nl.stedenband.graph.traversal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import nl.stedenband.registry.traversal.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions on the bundled data, where the documents and lists themselves tell what is right. */
@OnReferenceData
class ReferenceTraversalsTest {
    private final TestGraph graph = ReferenceGraph.loaded();
    private final Asking asking = new Asking(graph);

    @Test
    void ghanaAsItWasInTheMiddleOf2008() {
        Answer answer = asking.ask("active-in-country", "country=GH", "asOf=2008-06-30");

        assertThat(asking.rows(answer, "municipality", "partner", "status"))
                .containsExactly(
                        "Alkemade | Kadjebi | certain",
                        "Almere | Kumasi | certain",
                        "Amsterdam | Accra | certain",
                        "Gouda | Elmina | certain",
                        "Gouda | Elmina | confirmed",
                        "Wormerland | Twifo | certain");
        assertThat(asking.rows(answer, "municipality", "since")).contains("Wormerland | 2007-10");
        assertThat(asking.rows(answer, "firstSeen", "lastSeen", "sources")).noneMatch(row -> row.contains("-  |"));
    }

    @Test
    void twifoWasNotYetAPartnerIn2006() {
        assertThat(asking.rows(asking.ask("active-in-country", "country=GH", "asOf=2006-06-30"), "municipality"))
                .doesNotContain("Wormerland");
    }

    @Test
    void kadjebiWentOverToKaagEnBraassem() {
        assertThat(asking.rows(
                        asking.ask("active-in-country", "country=GH", "asOf=2009-06-30"),
                        "municipality",
                        "partner",
                        "inheritedFrom",
                        "dissolved",
                        "afterMerger"))
                .contains("Kaag en Braassem | Kadjebi | Alkemade | 2009-01-01 | unknown");
        assertThat(asking.rows(
                        asking.ask("inherited", "asOf=2010-06-30"),
                        "municipality",
                        "partner",
                        "inheritedFrom",
                        "dissolved",
                        "afterMerger"))
                .contains("Kaag en Braassem | Kadjebi | Alkemade | 2009-01-01 | unknown");
    }

    @Test
    void ghanaOfTodayWithAllThatIsKnown() {
        Answer answer = asking.ask("active-in-country", "country=GH", "status=all");

        assertThat(asking.rows(answer, "partner"))
                .containsExactlyInAnyOrder("Accra", "Kumasi", "Elmina", "Elmina", "Kadjebi", "Twifo");
        assertThat(asking.rows(answer, "lastSeen")).doesNotContain("-");
    }

    @Test
    void groningenIsTwoHopsFromAssen() {
        assertThat(asking.rows(
                        asking.ask("within-hops", "from=gm0106", "hops=2", "asOf=2009-12-31"), "place", "hops", "path"))
                .contains(
                        "Poznań | 1 | [Assen, Poznań]",
                        "Kaliningrad | 1 | [Assen, Kaliningrad]",
                        "Groningen | 2 | [Assen, Kaliningrad, Groningen]");
    }

    @Test
    void translocalAreOnlyThoseThatTheStudyCallsSo() {
        assertThat(asking.rows(asking.ask("translocal", "asOf=2010-06-30"), "municipality", "partner", "degree"))
                .contains("Haarlem | Emirdağ | direct", "Zeist | Berkane | indirect", "Meppel | Al Hoceima | indirect")
                .noneMatch(row -> row.startsWith("Rotterdam") || row.startsWith("Amsterdam"));
    }

    @Test
    void whatEndedIn2017AndWhoStillCarriesIt() {
        Answer answer = asking.ask("ended", "asOf=2018-01-01");

        assertThat(asking.rows(answer, "municipality", "partner", "until", "endedBy", "status", "continuedBy"))
                .contains(
                        "Almelo | Denizli | 2017 | [Denizli] | ended | []",
                        "Delft | Adapazarı | 2017 | [Delft] | ended | [Stichting Delft-Adapazari]",
                        "Delft | Estelí | 2017 | [Delft] | ended | []",
                        "Delft | Freiberg | 2017 | [Delft] | ended | []",
                        "Delft | Kfar Saba | 2017 | [Delft] | ended | []",
                        "Delft | Pretoria | 2017 | [Delft] | ended | []");
        assertThat(asking.rows(answer, "partner", "contradictedBy"))
                .contains(
                        "Adapazarı | [wikidata-albertoursino#ties.csv:159]", "Denizli | [enwiki-hekman#ties.csv:430]");
    }

    @Test
    void theSameFiveAreContradictions() {
        assertThat(asking.rows(asking.ask("contradictions"), "partner"))
                .contains("Denizli", "Freiberg", "Estelí", "Kfar Saba", "Adapazarı");
    }

    @Test
    void theThirtyNineOf2007StandBesideTheRegistrysOwnCount() {
        Answer answer = asking.ask("survey-versus-registry", "table=NCDO-herkomst", "asOf=2007-06-30");

        assertThat(asking.rows(answer, "row", "published"))
                .containsExactly(
                        "Turkije | 13.0",
                        "Marokko | 7.0",
                        "Suriname | 6.0",
                        "Nederlandse Antillen en Aruba | 7.0",
                        "Ghana | 4.0",
                        "Kaapverdië | 1.0",
                        "Indonesië | 1.0",
                        "Totaal | 39.0");
        for (List<Object> row : answer.rows()) {
            assertThat((Double) row.get(8)).isEqualTo((Long) row.get(7) - (Double) row.get(6));
        }
        assertThat(answer.traversal().caution().orElseThrow().en()).contains("not known");
    }

    static Stream<Arguments> questions() {
        Map<String, String[]> needed = Map.of(
                "active-in-country", new String[] {"country=DE"},
                "change-between-days", new String[] {"earlier=2005-06-30"},
                "change-of-knowledge", new String[] {"knownThen=2026-11-20"},
                "change-between-sources", new String[] {"source=enwiki-hekman", "other=wikidata-albertoursino"},
                "network-members", new String[] {"network=eurocities"},
                "path", new String[] {"from=gm0106", "to=gm0014"},
                "similar-municipalities", new String[] {"municipality=gm0363"},
                "ties", new String[] {"place=gm0363"},
                "within-hops", new String[] {"from=gm0363"},
                "survey-versus-registry", new String[] {"table=VNG-2009-6.1"});
        return ReferenceGraph.loaded().bean(Traversals.class).list().stream()
                .map(traversal ->
                        Arguments.of(traversal.name(), needed.getOrDefault(traversal.name(), new String[] {})));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyRowOfEveryAnswerNamesItsSources(String name, String[] parameters) {
        // no list meant to name all ties before that of 2026
        List<String> days =
                name.equals("not-listed") ? List.of("2026-11-21") : List.of("2010-06-30", "2018-06-30", "2026-11-21");
        for (String day : days) {
            List<String> asked = Stream.concat(
                            Stream.of(parameters), Stream.of("asOf=" + day, "status=all", "reach=all"))
                    .toList();
            Answer answer = asking.ask(name, asked.toArray(String[]::new));

            assertThat(answer.rows()).as(day).isNotEmpty();
            assertThat(asking.rows(answer, "sources")).as(day).noneMatch(sources -> sources.equals("[]"));
        }
    }
}

package nl.stedenband.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the registry says of itself: how good it is, how programs use it, what fits what one types. */
class AboutPagesTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(SmallRegistry.recorded());
    }

    @Test
    void eachDoubtLeadsToTheQuestionThatListsJustSoManyTies() {
        List<Element> doubts = reader.read("/en/quality").select(".numbers a");

        assertThat(doubts).hasSize(5);
        assertThat(doubts)
                .filteredOn(doubt -> !doubt.attr("href").contains("completeness"))
                .allSatisfy(doubt -> {
                    Document question = reader.read(doubt.attr("href"));
                    assertThat(question.select(".counts div:has(dt:matchesOwn(^ties?$)) dd")
                                    .text())
                            .as(doubt.text())
                            .isEqualTo(doubt.select("strong").text());
                });
    }

    @Test
    void tiesWithoutABeginAreThoseThatTheQuestionOnCompletenessCounts() {
        recordATieOfToday();
        Document page = reader.read("/en/quality");
        SmallRegistry.recorded();
        Element begin = page.selectFirst("tbody tr:has(th:contains(began))");

        assertThat(page.select(".numbers a[href$=completeness] strong").text())
                .isEqualTo(begin.select("td").get(2).text());
    }

    /** The small registry has none. */
    private static void recordATieOfToday() {
        Assertion tie = Sample.tie("gm0002", "Q2")
                .by(
                        "council",
                        SourceRank.OWN_WORD,
                        LocalDate.now(ZoneOffset.UTC).toString())
                .build();
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        recorder.putSources(List.of(tie.cites().source()));
        recorder.record(List.of(tie));
    }

    @Test
    void everyGroupOfTheInterfaceHasItsOperationsOnAPage() {
        Document all = reader.read("/nl/interface");
        List<String> groups = all.select(".groups h2 a").eachAttr("href");

        List<String> operations = groups.stream()
                .flatMap(group -> reader.read(group).select("h2 code").eachText().stream())
                .toList();
        assertThat(operations)
                .containsExactlyElementsOf(all.select(".groups li code").eachText())
                .contains("GET /v1/municipalities/{id}", "GET /v1/traversals/within-hops", "GET /v1/changes");
    }

    @Test
    void anOperationTellsItsParametersAndAnAddressToTry() {
        Document page = reader.read("/en/interface/traversals");
        Element hops = page.selectFirst("section:has(h2:contains(within-hops))");

        assertThat(hops.select("tbody th").eachText()).contains("from required", "hops", "asOf");
        assertThat(hops.select("dd a").attr("href")).startsWith("/v1/traversals/within-hops?from=");
    }

    @Test
    void aGroupThatIsNoneIsNotFound() {
        assertThat(reader.open("/en/interface/nothing").status()).isEqualTo(404);
    }

    @Test
    void whatFitsIsSuggestedWhileOneTypes() {
        Document part = reader.read("/nl/zoeken/suggestions?q=koln");

        assertThat(part.select("a[href^=/nl/partnersteden/]").eachText()).contains("Keulen partnerstad, Duitsland");
        assertThat(part.select("header")).isEmpty();
        assertThat(reader.read("/nl/zoeken/suggestions?q=").select("a")).isEmpty();
    }
}

package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The briefs of the municipalities with most ties, on paper. */
@OnReferenceData
class PrintedBriefsTest {
    private static final int MOST_SHEETS = 2;

    private static PagesInChromium pages;

    @BeforeAll
    static void start() {
        pages = PagesInChromium.start();
    }

    @Test
    void theGreatestHubsFitOnTwoSheetsAndSayWhatIsLeftOut() {
        List<String> hubs = ReferenceGraph.loaded().query("""
                        MATCH (m:Municipality)-[tie:TWINNED_WITH]-()
                        WHERE m.ends IS NULL
                        WITH m, count(DISTINCT tie.partnership) AS ties
                        RETURN m.id AS id
                        ORDER BY ties DESC
                        LIMIT 6
                        """, Map.of()).stream()
                .map(row -> row.get("id").asString())
                .toList();
        assertThat(hubs).contains("gm0599");
        for (String hub : hubs) {
            for (String path : List.of("/nl/gemeenten/%s/brief", "/en/municipalities/%s/brief")) {
                pages.open(path.formatted(hub), 1280);
                assertThat(pages.browser().findElements(By.cssSelector(".brief tbody tr")))
                        .as(hub)
                        .hasSizeBetween(1, 30);
                assertThat(PrintedPages.count(pages.browser())).as(hub).isBetween(1, MOST_SHEETS);
            }
        }
        assertThat(pages.wrongWith("/nl/gemeenten/gm0599/brief")).isEmpty();
        pages.open("/nl/gemeenten/gm0599/brief", 1280);
        String rotterdam = pages.browser().findElement(By.cssSelector(".brief")).getText();
        assertThat(rotterdam)
                .contains("Rotterdam in het buitenland", "Netwerken", "Bronnen van deze banden")
                .containsPattern("En nog \\d+");
    }
}

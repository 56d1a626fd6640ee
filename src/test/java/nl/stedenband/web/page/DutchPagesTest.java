package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.stedenband.account.AccountRole;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Dutch pages say what they have to say in Dutch, and with names instead of ids. */
class DutchPagesTest {
    /** Words of programs and English names of what has a Dutch one. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Germany|Cologne|official-register|own-word|survey-or-study|unverified-copy|thematic network|charter of towns"
                    + "|cross-border|municipality|partner city|theme|is none of|null|true|false)\\b");

    private static final Pattern ID = Pattern.compile("\\b(gm\\d{4}|Q\\d+|p-[0-9a-f]{12,})\\b");

    private static final List<String> PATHS = List.of(
            "/nl",
            "/nl/kaart",
            "/nl/gemeenten",
            "/nl/gemeenten/gm0002",
            "/nl/partnersteden",
            "/nl/partnersteden/Q1",
            "/nl/landen",
            "/nl/landen/DE",
            "/nl/netwerken",
            "/nl/netwerken/eurocities",
            "/nl/banden",
            "/nl/bronnen",
            "/nl/verkennen",
            "/nl/vragen",
            "/nl/kwaliteit",
            "/nl/begrippen",
            "/nl/zoeken?q=Keulen");

    private final Reader reader = SignedInService.empty();

    DutchPagesTest() {
        SmallRegistry.recorded();
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void pagesSpeakDutch() {
        for (String path : PATHS) {
            assertThat(said(reader.read(path)))
                    .as(path)
                    .isNotBlank()
                    .doesNotContainPattern(ENGLISH)
                    .doesNotContainPattern(ID);
        }
    }

    @Test
    void whatIsWrongInAFormIsToldInDutch() {
        SignedInService.add("redactie@vng.example", AccountRole.EDITOR);
        Browser editor = new Browser(reader);
        editor.signIn("redactie@vng.example", SignedInService.PASSWORD);
        Document refused = editor.send(
                        "/nl/wijzigen/tie",
                        "/nl/wijzigen/tie",
                        "do",
                        "propose",
                        "municipality",
                        "gm0002",
                        "tie-kind",
                        "friends",
                        "source-title",
                        "Brief",
                        "source-rank",
                        "")
                .html();

        assertThat(refused.select("[role=alert], .wrong").text())
                .contains("ontbreekt", "geen van de keuzen")
                .doesNotContainPattern(ENGLISH);
    }

    /** Without what sources say in their own language, and what is set apart as an id. */
    private static String said(Document page) {
        Element main = page.select("main").first();
        main.select("code, .locator, .sources, .hint, q, blockquote, cite, pre, [lang=en], .names, title, datalist")
                .remove();
        // the sources of the sample call municipalities by their ids
        main.select("dl.facts div:has(dt:containsOwn(Andere namen))").remove();
        return main.text();
    }
}

package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.web.Reader.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, in both languages, on a registry of a handful of things. */
class PagesTest {
    /** Many more than the pages there are. */
    private static final int ENOUGH = 1500;

    private static Reader reader;
    private static Map<String, Response> pages;

    @BeforeAll
    static void readEverything() {
        reader = Reader.of(SmallRegistry.recorded());
        pages = follow(List.of("/nl", "/en"));
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAPage() {
        assertThat(pages).hasSizeGreaterThan(60).hasSizeLessThan(ENOUGH);
        assertThat(pages)
                .allSatisfy((path, response) ->
                        assertThat(response.status()).as(path).isEqualTo(200));
    }

    @Test
    void everyPageIsWhollyInItsLanguage() {
        assertThat(pages).allSatisfy((path, response) -> {
            Document html = response.html();
            assertThat(html.selectFirst("html").attr("lang")).as(path).isEqualTo(path.substring(1, 3));
            assertThat(html.text()).as(path).doesNotContain("??");
            assertThat(html.title()).as(path).endsWith(" – Stedenband");
        });
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstRankAndSkipsNoRank() {
        assertThat(pages).allSatisfy((path, response) -> {
            List<Integer> ranks = response.html().select("h1, h2, h3, h4").stream()
                    .map(heading -> Integer.valueOf(heading.tagName().substring(1)))
                    .toList();
            assertThat(ranks).as(path).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < ranks.size(); i++) {
                assertThat(ranks.get(i)).as(path).isLessThanOrEqualTo(ranks.get(i - 1) + 1);
            }
        });
    }

    @Test
    void everyTableHasACaptionAndHeadersWithAScopeAndEveryFieldALabel() {
        assertThat(pages).allSatisfy((path, response) -> {
            Document html = response.html();
            assertThat(html.select("table:not(:has(caption))")).as(path).isEmpty();
            assertThat(html.select("th:not([scope])")).as(path).isEmpty();
            for (Element field : html.select("input:not([type=hidden]), select")) {
                assertThat(html.select("label[for=" + field.id() + "]"))
                        .as(path)
                        .hasSize(1);
            }
            assertThat(html.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void noPageHasScriptsOrStylesWithinOrAnythingFromElsewhere() {
        assertThat(pages).allSatisfy((path, response) -> {
            Document html = response.html();
            // what describes the data is data, which no browser runs
            assertThat(html.select(
                            "script:not([src]):not([type=application/ld+json]), style, [style], iframe, [onclick],"
                                    + " [onload]"))
                    .as(path)
                    .isEmpty();
            assertThat(html.select("script, link[rel=stylesheet], link[rel=icon], img, form"))
                    .extracting(element -> element.attr("href") + element.attr("src") + element.attr("action"))
                    .as(path)
                    .allMatch(address -> address.isEmpty() || address.startsWith("/"));
        });
    }

    @Test
    void everyPageLinksToItselfInTheOtherLanguage() {
        assertThat(pages).allSatisfy((path, response) -> {
            String other = response.html().selectFirst("a.language").attr("href");
            assertThat(pages).as(path + " in the other language").containsKey(other);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/gemeenten/gm0003",
                "/nl/gemeenten",
                "/nl/banden?status=all",
                "/nl/partnersteden/Q1",
                "/nl/zoeken?q=script",
                "/nl/vragen/contradictions",
                "/nl/zoeken?q=%3Cscript%3Ealert(%27%601%60%27)%3C/script%3E%20%22%26%20%7B0%7D%20%24%7B7*7%7D"
            })
    void namesAreShownAsTheyAre(String path) {
        assertThat(reader.read(path).text()).contains(SmallRegistry.EVIL);
        assertThat(reader.read(path).select("script:not([src])")).isEmpty();
    }

    @Test
    void onlyPagesOnTheWebAreLinkedTo() {
        assertThat(pages)
                .allSatisfy((path, response) -> assertThat(response.html().select("[href], [src], [action]").stream()
                                .flatMap(element -> Stream.of("href", "src", "action")
                                        .filter(element::hasAttr)
                                        .map(element::attr)))
                        .as(path)
                        .allMatch(address -> address.matches("(https?://|/|#).*")));
        for (String path : List.of("/en/sources/scripted-2020", "/nl/netwerken/scripted")) {
            assertThat(pages).containsKey(path);
            assertThat(pages.get(path).html().text()).contains(SmallRegistry.SCRIPT);
        }
        assertThat(reader.read("/nl/netwerken/eurocities")
                        .select("a[rel~=external]")
                        .eachAttr("href"))
                .containsExactly("https://eurocities.example");
    }

    @Test
    void whatIsNotKnownIsSaidToBeNotKnown() {
        assertThat(reader.read("/en/municipalities/gm0002?asOf=1950-01-01").text())
                .contains("The registry knows of no ties for 1 January 1950.");
        assertThat(reader.read("/nl/gemeenten/gm0003").text())
                .contains("Het register kent geen cijfers over de herkomst van inwoners.");
    }

    @Test
    void anEstimateIsShownWithItsBounds() {
        String text = reader.read("/nl/gemeenten/gm0002").text();
        assertThat(text).contains("1.500").contains("1.000").contains("2.000");
    }

    @Test
    void aDissolvedMunicipalityNamesItsSuccessorWhichShowsWhatItInherited() {
        Document dissolved = reader.read("/nl/gemeenten/gm0001");
        assertThat(dissolved.select(".notice").text())
                .contains("31 december 2009")
                .contains("Nieuwstad");
        Document heir = reader.read("/nl/gemeenten/gm0002?asOf=2012-01-01");
        assertThat(heir.select("table.ties").text()).contains("geërfd van Oudstad");
    }

    @Test
    void aContradictionLeadsToBothSides() {
        Document municipality = reader.read("/nl/gemeenten/gm0003");
        String partnership =
                municipality.selectFirst("a[href$=#contradictions]").attr("href");
        Document page = reader.read(partnership.substring(0, partnership.indexOf('#')));
        assertThat(page.select(".versus").text()).contains("press-2017").contains("list-2026");
        assertThat(page.select(".assertions > li")).hasSize(2);
        assertThat(page.select(".versus a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(".assertions > li").eachAttr("id"))
                        .contains(link.substring(1)));
    }

    @Test
    void retractedAssertionsStayToBeSeen() {
        Document source = reader.read("/en/sources/press-2017");
        assertThat(source.select(".retracted").text()).contains("Retracted").contains("wrong <b>place</b>");
    }

    @Test
    void anIdThatWasGivenUpLeadsToTheOneThatCounts() {
        Response response = reader.open("/nl/partnersteden/Q9");
        assertThat(response.status()).isEqualTo(301);
        assertThat(response.headers().get("location")).endsWith("/nl/partnersteden/Q1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                    /nl
            'nl-BE',               /nl
            'en-GB,nl;q=0.5',      /en
            'de',                  /en
            """)
    void theWayInDependsOnTheReadersLanguage(String asked, String language) {
        Response response = asked.isEmpty() ? reader.open("/") : reader.open("/", "Accept-Language", asked);
        assertThat(response.status()).isEqualTo(307);
        assertThat(response.headers()).containsEntry("location", language).containsEntry("vary", "Accept-Language");
    }

    /** Reads these pages and all that they link to within the site; of lists asked in ever other ways, only the first. */
    private static Map<String, Response> follow(List<String> beginnings) {
        Map<String, Response> read = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(beginnings);
        while (!open.isEmpty() && read.size() < ENOUGH) {
            String path = open.remove();
            if (!read.containsKey(path)) {
                Response response = reader.open(path);
                if (response.headers().containsKey("location")) {
                    open.add(response.headers().get("location"));
                    continue;
                }
                read.put(path, response);
                for (Element link : response.html()
                        .select("a[href^=/]:not([rel~=nofollow]):not([download]):not([type=application/atom+xml])")) {
                    String next = link.attr("href").replaceFirst("#.*", "");
                    if (!isFile(next) && !isAnotherView(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return read;
    }

    /** Of a page that is followed anyhow: there are as many as there are moments, pictures and places. */
    private static boolean isAnotherView(String path) {
        return path.matches(".*[?&](knownOn|view|open|from)=.*");
    }

    private static boolean isFile(String path) {
        return Set.of("v1", "assets").contains(path.split("/")[1])
                || path.matches("/[a-z]+/(vragen|questions)/[a-z-]+/[a-z]+\\?.*");
    }
}

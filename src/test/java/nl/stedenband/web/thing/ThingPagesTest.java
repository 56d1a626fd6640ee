package nl.stedenband.web.thing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages of things show of now and before, on a registry of a handful of things. */
class ThingPagesTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(SmallRegistry.recorded());
    }

    @Test
    void whatWasInheritedStandsApartFromOwnTies() {
        Document heir = reader.read("/nl/gemeenten/gm0002?asOf=2025-06-30");
        assertThat(heir.select("#ties .none").text()).contains("kent geen banden voor 30 juni 2025");
        assertThat(heir.select("#inherited tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Preston", "geërfd van Oudstad", "onbekend");
    }

    @Test
    void aTieIsDrawnFromItsBeginAndOnAsFarAsSourcesGo() {
        Element line = reader.read("/en/municipalities/gm0003").selectFirst("#timeline li");
        assertThat(line.selectFirst("svg.row").attr("aria-label")).isEqualTo("since 1958; until 2017; seen 2026");
        assertThat(line.select("rect").eachAttr("class"))
                .containsExactly("bar possible", "bar certain", "bar possible");
        assertThat(line.select("svg.mark").eachAttr("class")).containsExactly("mark seen", "mark begin", "mark end");
        assertThat(line.selectFirst("a").attr("href")).startsWith("/en/partnerships/p-");
    }

    @Test
    void whatWasOnlySeenHasNeitherBeginNorEnd() {
        Element line = reader.read("/en/networks/eurocities").selectFirst("#timeline li");
        assertThat(line.selectFirst("svg.row").attr("aria-label")).isEqualTo("begin not known; seen 2025");
        assertThat(line.select("svg.mark").eachAttr("class")).containsExactly("mark seen");
        assertThat(line.select("rect").eachAttr("class")).containsExactly("bar possible", "bar confirmed");
    }

    @Test
    void allMembershipsStandOnOnePage() {
        Document page = reader.read("/nl/lidmaatschappen?asOf=2025-06-30");
        assertThat(page.select("tbody tr").eachText()).isNotEmpty();
        assertThat(page.select("tbody a[href=/nl/netwerken/eurocities]")).isNotEmpty();
        assertThat(page.select("select[name=country], input[name=asOf]")).hasSize(2);
        assertThat(reader.read("/en/register").select("a[href=/en/memberships]"))
                .hasSize(1);
    }

    @Test
    void residentsFromWhereThereIsNoTieAreAGap() {
        Element gap = reader.read("/en/municipalities/gm0002").selectFirst("#gaps");
        assertThat(gap.text()).contains("Ghana", "about 1,500 (1,000–2,000)");
        assertThat(gap.select("a[href*=active-in-country?country=GH]")).hasSize(1);
        assertThat(reader.read("/en/municipalities/gm0003").select("#gaps")).isEmpty();
    }

    @Test
    void aroundAMunicipalityStandsWhoItHasToDoWith() {
        Elements around = reader.read("/nl/gemeenten/gm0003?asOf=2016-06-30").select("#around .broad svg a");
        assertThat(around.eachText()).singleElement().asString().contains("Keulen", "Duitsland");
        assertThat(around.select("circle.certain")).hasSize(1);
        assertThat(reader.read("/nl/gemeenten/gm0002")
                        .select("#around .broad svg a")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Eurocities (0)");
    }

    @Test
    void theTiesOfAPageAreToBeHadInEveryFormatEndedOnesToo() {
        Elements files = reader.read("/nl/gemeenten/gm0003?asOf=2020-01-01").select(".keep a[href*=/vragen/ties/]");
        assertThat(files).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(file.attr("href"))
                .contains("place=gm0003", "asOf=2020-01-01", "status=all"));
        assertThat(reader.open(files.get(0).attr("href")).status()).isEqualTo(200);
    }

    @Test
    void similarMunicipalitiesComeLaterOrAreAskedFor() {
        Element section = reader.read("/nl/gemeenten/gm0002").selectFirst("#similar");
        assertThat(reader.open(section.selectFirst("[hx-get]").attr("hx-get")).status())
                .isEqualTo(200);
        assertThat(section.select("a").attr("href"))
                .startsWith("/nl/vragen/similar-municipalities?")
                .contains("municipality=gm0002");
    }

    @Test
    void aThemeLeadsToItsTiesAndTiesToTheirTheme() {
        Document theme = reader.read("/en/themes/water?asOf=2016-06-30");
        assertThat(theme.select("#ties tbody tr").text()).contains(SmallRegistry.EVIL, "Köln", "certain");
        assertThat(theme.select("#timeline svg.row")).hasSize(1);
        String tie = theme.selectFirst("#ties td a").attr("href");
        assertThat(reader.read(tie).select(".facts a[href=/en/themes/water]")).isNotEmpty();
        assertThat(reader.read("/en/themes").select("tbody tr").text()).isEqualTo("Water 0 1");
    }

    @Test
    void aCountryShowsWhoIsActiveThereAndAboutWhat() {
        Document country = reader.read("/en/countries/DE?asOf=2016-06-30");
        assertThat(country.select("#ties tbody tr").text()).contains(SmallRegistry.EVIL, "Köln", "Water");
        assertThat(country.select("#about li").eachText()).contains("Water 1 now, 1 in all");
    }

    @Test
    void aSourceIsNarrowedToAKind() {
        Document all = reader.read("/en/sources/press-2017");
        assertThat(all.select("nav.contents a").eachText()).containsExactly("All 2", "Tie 2", "Retracted 1");
        assertThat(all.select(".assertions > li")).hasSize(2);
        assertThat(reader.read("/en/sources/press-2017?retracted=true").select(".assertions > li"))
                .hasSize(1);
        assertThat(reader.open("/en/sources/press-2017?kind=gossip").status()).isEqualTo(400);
    }

    @Test
    void whatWasKnownWhenIsToldByPublicationAndByRecording() {
        String tie = reader.read("/en/municipalities/gm0003")
                .selectFirst("#timeline li a")
                .attr("href");
        Document page = reader.read(tie);
        assertThat(page.select("#history table").get(0).select("tbody tr").eachText())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("31 December 2017", "ended", "press-2017"),
                        second -> assertThat(second).contains("31 December 2026", "ended", "list-2026"));
        assertThat(page.select("#side-by-side tbody tr")).hasSize(2);
        assertThat(page.select("#side-by-side a[href=#contradictions]")).hasSize(2);
        String before = page.selectFirst("#history a").attr("href");
        assertThat(reader.read(before).select("#contradictions")).isEmpty();
    }
}

package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.source.KeptRun;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.web.Reader;
import nl.stedenband.web.map.MapRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that are kept tell what is so all the same. */
class PageCacheTest {

    @BeforeAll
    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aFileThatBroughtNothingNewIsToldOnTheHomePageAndThatOnQualityToo() {
        Reader reader = Reader.of(TestGraph.shared().reset());
        assertThat(reader.read("/en").select("dd a[href=/en/imports]")).isEmpty();
        assertThat(reader.read("/en/quality").select("a[href^=/en/imports/]")).isEmpty();

        KeptRun.another(1_700_000_000_000L);

        assertThat(reader.read("/en").select("dd a[href=/en/imports]").text()).startsWith("14 November 2023");
        assertThat(reader.read("/en/quality").select("a[href^=/en/imports/]")).hasSize(1);
    }

    @Test
    void aPageOnTheGraphIsAnotherOnceTheGraphIs() {
        Reader reader = Reader.of(MapRegistry.recorded());
        String delft = "/nl/gemeenten/gm0002";
        assertThat(reader.read(delft).html())
                .isEqualTo(reader.read(delft).html())
                .doesNotContain("Cordoba");

        Recorder recorder = TestGraph.shared().bean(Recorder.class);
        recorder.record(List.of(
                Sample.of(AssertionKind.DESCRIPTION)
                        .with(ParticipantRole.SUBJECT, Sample.thing("Q77"))
                        .saying(Attribute.NAME, "Cordoba")
                        .build(),
                Sample.tie("gm0002", "Q77").seen("2012").build()));

        assertThat(reader.read(delft).html()).contains("Cordoba");
    }

    @Test
    void aSourceThatIsDescribedAnewIsAnotherOnItsPageAndInTheList() {
        Reader reader = Reader.of(MapRegistry.recorded());
        assertThat(reader.read("/en/sources").text()).contains("list-2009");

        Source listed = Sample.source("list-2009", SourceRank.SURVEY_OR_STUDY, "2009");
        TestGraph.shared()
                .bean(Recorder.class)
                .putSources(List.of(
                        new Source(
                                listed.id(),
                                listed.rank(),
                                listed.published(),
                                listed.retrieved(),
                                listed.copied(),
                                new Source.Imprint("The list of towns", "", "", "")),
                        Sample.source("new-2010", SourceRank.PRESS, "2010")));

        assertThat(reader.read("/en/sources").text()).contains("The list of towns", "new-2010");
    }

    @Test
    void aPageTellsTheNameOfTheServiceByWhichItWasAskedNotByWhichItWasKept() {
        Reader reader = Reader.of(MapRegistry.recorded());
        String page = "/nl/citeren";
        String otherwise = URI.create(reader.address(page)).getHost().equals("localhost") ? "127.0.0.1" : "localhost";
        assertThat(reader.by(otherwise, page).text()).contains("http://" + otherwise);
        assertThat(reader.read(page).text()).doesNotContain("http://" + otherwise);
    }

    @Test
    void aPageThatManyAskForAtOnceIsRenderedOnce() {
        try (Reader reader = Reader.on(MapRegistry.recorded().address(), Map.of())) {
            List<CompletableFuture<String>> readers = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> reader.read("/nl/gemeenten/gm0002").html()))
                    .toList();

            assertThat(readers).allSatisfy(page -> assertThat(page.join())
                    .contains("Delft")
                    .isEqualTo(readers.get(0).join()));
            assertThat(figures(reader).computed()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNoPageIsNotKeptAndNobodyWaitsForIt() {
        try (Reader reader = Reader.on(MapRegistry.recorded().address(), Map.of())) {
            assertThat(reader.open("/nl/gemeenten/gm9999").status()).isEqualTo(404);
            assertThat(reader.open("/nl/gemeenten/gm9999").status()).isEqualTo(404);

            assertThat(figures(reader).entries()).isZero();
            assertThat(figures(reader).failed()).isEqualTo(2);
        }
    }

    private static CacheFigures figures(Reader reader) {
        return reader.bean(PageCache.class).cacheFigures().get(0);
    }

    @Test
    void whoBringsACookieGetsAPageOfTheirOwn() {
        Reader reader = Reader.of(MapRegistry.recorded());
        assertThat(reader.open("/nl/gemeenten/gm0002").headers()).containsEntry("vary", "HX-Request");
        assertThat(reader.open("/nl/gemeenten/gm0002", "Cookie", "a=b").headers())
                .doesNotContainKey("vary");
    }
}

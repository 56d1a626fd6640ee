package nl.stedenband.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk keeps, in a graph. */
class DeskRecordTest {
    private static final Actor OFFICER = Actor.stranger("test");
    private static final HelpRequest TWIFO =
            HelpRequest.ofWords(Map.of("country", "GH", "name", "Twifo", "themes", "water"));

    private final TestGraph graph = TestGraph.shared().reset();
    private final Requests requests = graph.bean(Requests.class);
    private final Cases cases = graph.bean(Cases.class);
    private final ShortlistSearch shortlistSearch = graph.bean(ShortlistSearch.class);

    @BeforeEach
    void fill() {
        SmallRegistry.recorded();
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void theCertificateGivesTheSameListAfterTheGraphHasChanged() {
        CaseVersion opened = open(TWIFO);
        Assertion tie = Sample.tie("gm0002", "x-gh-tema")
                .seen("2026")
                .by("list-2026", SourceRank.OFFICIAL_REGISTER, "2026")
                .recorded(graph.bean(Clock.class).instant().plusSeconds(1))
                .build();
        graph.bean(Recorder.class).putSources(List.of(tie.cites().source()));
        graph.bean(Recorder.class).record(List.of(tie));

        Certificate certificate = graph.bean(Certificates.class).certify(opened.number());

        assertThat(certificate.at()).isEqualTo(opened.at());
        assertThat(certificate.again().isSame()).isTrue();
        assertThat(certificate.again().graphVersion()).isNotEqualTo(certificate.graphVersion());
        assertThat(certificate.digest())
                .isEqualTo(ShortlistFingerprint.of(certificate.list()).digest());
    }

    @Test
    void ofTwoWhoChangeARequestAtOnceOneIsTold() throws Exception {
        RequestVersion first = requests.add(TWIFO, OFFICER);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<RequestVersion> change = () -> {
            start.await();
            return requests.change(
                    first.number(),
                    1,
                    HelpRequest.ofWords(Map.of("name", Thread.currentThread().getName())),
                    OFFICER);
        };
        ExecutorService officers = Executors.newFixedThreadPool(2);
        try {
            List<Future<RequestVersion>> both = officers.invokeAll(List.of(change, change));

            assertThat(both.stream().filter(DeskRecordTest::wasToldOfAnother)).hasSize(1);
            assertThat(requests.history(first.number())).hasSize(2);
        } finally {
            officers.shutdownNow();
        }
    }

    @Test
    void numbersAreGivenInOrderAndVersionsAreAllKept() {
        RequestVersion one = requests.add(TWIFO, OFFICER);
        RequestVersion two = requests.add(TWIFO, OFFICER);

        assertThat(two.number()).isEqualTo(one.number() + 1);
        assertThat(requests.change(two.number(), 1, TWIFO, OFFICER).version()).isEqualTo(1);
        RequestVersion changed = requests.change(two.number(), 1, HelpRequest.ofWords(Map.of("name", "Tema")), OFFICER);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(requests.find(two.number(), 1).orElseThrow().request()).isEqualTo(TWIFO);
        assertThatThrownBy(() -> requests.change(two.number(), 1, TWIFO, OFFICER))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whoSaidNoIsLeftOutOfTheNextSearch() {
        CaseVersion opened = open(TWIFO);
        LocalDate day = LocalDate.parse("2026-11-02");
        Named town = new Named("municipality", "gm0002", "Nieuwstad");
        cases.change(
                opened.number(),
                1,
                DeskAction.MUNICIPALITY_APPROACHED,
                file -> file.with(Approach.begun(town, day, "test", "", "", null)
                        .answered(ApproachAnswer.NO, day, "no hours", "", null)),
                OFFICER);

        FrozenShortlist next = shortlistSearch.now(requests.get(opened.request()));

        assertThat(next.list().leftOut())
                .anySatisfy(out -> assertThat(out.municipality().id()).isEqualTo("gm0002"));
        assertThat(cases.shortlist(opened.number()).list().told())
                .anySatisfy(ranked -> assertThat(ranked.municipality().id()).isEqualTo("gm0002"));
    }

    @Test
    void overlappingCasesAndWhoWasAskedAreKnownBeforeAnybodyIsAsked() {
        CaseVersion opened = open(TWIFO);
        LocalDate day = LocalDate.parse("2026-11-02");
        Named town = new Named("municipality", "gm0002", "Nieuwstad");
        cases.change(
                opened.number(),
                1,
                DeskAction.MUNICIPALITY_APPROACHED,
                file -> file.with(Approach.begun(town, day, "test", "", "call", day.plusDays(7))),
                OFFICER);
        RelatedCases relatedCases = graph.bean(RelatedCases.class);

        RelatedCases.Around sameTheme =
                relatedCases.of(99, new CaseSubject("Köln", "DE", List.of("Water")), day.plusDays(1));
        RelatedCases.Around sameCountry =
                relatedCases.of(99, new CaseSubject("Tema", "GH", List.of()), day.plusYears(4));

        assertThat(sameTheme.overlapping()).singleElement().matches(one -> one.onTheme() && !one.inCountry());
        assertThat(sameTheme.asked()).isEmpty();
        assertThat(sameCountry.overlapping()).singleElement().matches(RelatedCases.Overlap::inCountry);
        assertThat(sameCountry.asked()).as("longer ago than three years").isEmpty();
        assertThat(relatedCases
                        .of(opened.request(), opened.file().subject(), day)
                        .overlapping())
                .isEmpty();
        assertThat(cases.listOverdue(day.plusDays(7))).isEmpty();
        assertThat(cases.listOverdue(day.plusDays(8))).hasSize(1);
    }

    private CaseVersion open(HelpRequest request) {
        RequestVersion asked = requests.add(request, OFFICER);
        return cases.open(asked, shortlistSearch.now(asked), OFFICER);
    }

    private static boolean wasToldOfAnother(Future<RequestVersion> change) {
        try {
            change.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof ChangedMeanwhile;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.stedenband.desk.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.amendment.Amendment;
import nl.stedenband.desk.amendment.Amendments;
import nl.stedenband.desk.attachment.CheckedFile;
import nl.stedenband.desk.attachment.SampleFiles;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.CallCriterion;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.desk.call.CallWords;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.WrittenAnswer;
import nl.stedenband.desk.cases.CaseAttachments;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.ShortlistSearch;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long requests and cases are kept, and that two have a hand in destroying them. */
class RetentionTest {
    private static final Actor ANNA = Actor.stranger("anna");
    private static final Actor BERT = Actor.stranger("bert");
    private static final LocalDate CLOSED = LocalDate.parse("2026-11-02");

    private final TestGraph graph = TestGraph.shared().reset();
    private final Requests requests = graph.bean(Requests.class);
    private final Cases cases = graph.bean(Cases.class);
    private final Dossiers dossiers = graph.bean(Dossiers.class);
    private final Destructions destructions = graph.bean(Destructions.class);
    private RequestVersion request;

    @BeforeEach
    void write() {
        SmallRegistry.recorded();
        request = requests.add(HelpRequest.ofWords(Map.of("country", "GH", "name", "Twifo", "themes", "water")), ANNA);
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void everyOutcomeHasAPeriodAndNothingElseHas() {
        List<String> outcomes = Arrays.stream(CaseOutcome.Kind.values())
                .map(CaseOutcome.Kind::word)
                .toList();

        assertThat(RetentionPeriods.all().keySet())
                .containsAll(outcomes)
                .contains(RetentionPeriods.NO_CASE)
                .hasSize(outcomes.size() + 1);
        assertThat(RetentionPeriods.all().values()).allMatch(period -> period.getYears() > 0);
    }

    @Test
    void aDossierIsKeptByTheLongestOfItsOutcomesAndNotDueWhileACaseIsOpen() {
        int first = open();
        int second = open();
        close(first, CaseOutcome.Kind.NONE, CLOSED.plusDays(9));
        assertThat(dossiers.get(request.number()).isDue(LocalDate.parse("2199-01-01")))
                .isFalse();

        close(second, CaseOutcome.Kind.NEW_PARTNERSHIP, CLOSED);
        Dossier dossier = dossiers.get(request.number());

        assertThat(dossier.keptFor()).contains("new-partnership");
        LocalDate last = LocalDate.parse("2036-11-11");
        assertThat(dossier.keptUntil()).contains(last);
        assertThat(dossier.isDue(last)).isFalse();
        assertThat(dossier.isDue(last.plusDays(1))).isTrue();
        assertThat(dossiers.listToDecide(last)).isEmpty();
        assertThat(dossiers.listToDecide(last.plusDays(1))).hasSize(1);
    }

    @Test
    void aRequestWithoutACaseCountsFromItsLastChange() {
        assertThat(dossiers.get(request.number()).keptFor()).contains(RetentionPeriods.NO_CASE);
        assertThat(dossiers.get(request.number()).isDue(LocalDate.parse("2199-01-01")))
                .isTrue();
    }

    @Test
    void whoAsksForDestructionDoesNotDestroyAndASecondDoes() {
        int number = open();
        answeredCall();
        destructions.ask(request.number(), "should never have been kept", ANNA);

        assertThat(dossiers.listToDecide(CLOSED)).hasSize(1);
        assertThatThrownBy(() -> destructions.ask(request.number(), "me too", BERT))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("was asked for already");
        assertThatThrownBy(() -> destructions.destroyAsSecond(request.number(), ANNA))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("by yourself");
        destructions.destroyAsSecond(request.number(), BERT);

        assertThat(leftOfTheDesk()).isEmpty();
        assertThatThrownBy(() -> cases.get(number)).isInstanceOf(NotInRegistry.class);
        assertThat(graph.bean(Amendments.class).list())
                .hasSize(2)
                .allMatch(one -> one.kind() == Amendment.Kind.DESTROYED)
                .allMatch(one -> one.reason().equals("should never have been kept"))
                .extracting(Amendment::thing)
                .containsExactlyInAnyOrder("request/" + request.number(), "case/" + number);
        assertThat(requests.add(request.request(), ANNA).number())
                .as("numbers are not given again")
                .isGreaterThan(request.number());
    }

    @Test
    void whatIsRefusedOrWasNotAskedStays() {
        assertThatThrownBy(() -> destructions.destroyAsSecond(request.number(), BERT))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("was not asked for");
        destructions.ask(request.number(), "too old", ANNA);
        destructions.refuse(request.number(), BERT);

        assertThat(dossiers.get(request.number()).asked()).isNull();
        assertThatThrownBy(() -> destructions.refuse(request.number(), BERT)).isInstanceOf(InvalidQuestion.class);
        assertThat(requests.get(request.number()).request()).isEqualTo(request.request());
    }

    @Test
    void anAdminNeedsNobodyElseAndOtherRequestsStay() {
        RequestVersion other = requests.add(request.request(), ANNA);
        open();
        destructions.destroyAsAdmin(request.number(), "over", ANNA);

        assertThat(requests.get(other.number()).request()).isEqualTo(request.request());
        assertThat(cases.list()).isEmpty();
        assertThatThrownBy(() -> destructions.destroyAsAdmin(request.number(), "again", ANNA))
                .isInstanceOf(NotInRegistry.class);
    }

    private void answeredCall() {
        CallWords words = new CallWords("Wie helpt?", "Who helps?");
        int call = graph.bean(Calls.class)
                .publish(
                        request.number(),
                        new CallText(
                                words,
                                words,
                                List.of("water"),
                                "GH",
                                LocalDate.parse("2099-12-31"),
                                List.of(new CallCriterion(words, 7))),
                        ANNA)
                .number();
        graph.bean(CallAnswers.class)
                .answer(
                        call,
                        new WrittenAnswer(
                                new Named("municipality", "gm0002", "Nieuwstad"),
                                "hydrologist",
                                "hours",
                                "river",
                                "info@nieuwstad.example"),
                        Actor.stranger("network"));
    }

    /** With an attachment. */
    private int open() {
        int number = cases.open(request, graph.bean(ShortlistSearch.class).now(request), ANNA)
                .number();
        graph.bean(CaseAttachments.class)
                .attach(number, CheckedFile.of("Plan.pdf", null, SampleFiles.pdf("hello")), ANNA);
        return number;
    }

    private void close(int number, CaseOutcome.Kind kind, LocalDate on) {
        CaseVersion now = cases.get(number);
        cases.change(
                number,
                now.version(),
                DeskAction.CASE_CLOSED,
                file -> file.with(CaseOutcome.of(kind, on, List.of(), "so")),
                ANNA);
    }

    private List<?> leftOfTheDesk() {
        return graph.query(
                "MATCH (n:Request|RequestVersion|Case|CaseVersion|AttachmentChunk|FrozenShortlist|Call|CallVersion|CallAnswer|CallAnswerVersion) RETURN labels(n) AS label",
                Map.of());
    }
}

package nl.stedenband.web.call;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import nl.stedenband.account.Rights;
import nl.stedenband.desk.call.AnswerState;
import nl.stedenband.desk.call.CallAnswer;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.page.Pages;

/** All calls for officers, so that no answer waits unseen. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class CallOverviewController {
    private final Calls calls;
    private final CallAnswers callAnswers;
    private final Pages pages;

    CallOverviewController(Calls calls, CallAnswers callAnswers, Pages pages) {
        this.calls = calls;
        this.callAnswers = callAnswers;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/calls", "/en/desk/calls"})
    String list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        List<CallRow> rows = calls.list().stream().map(this::row).toList();
        return pages.render("call/overview", new CallOverviewPage(rows), request);
    }

    private CallRow row(PublishedCall call) {
        List<CallAnswer> answers = callAnswers.listOfCall(call.number()).stream()
                .filter(answer -> !answer.isReplaced())
                .toList();
        long unseen = count(answers, AnswerState.WAITING) + count(answers, AnswerState.SECONDED);
        long unjudged = answers.stream()
                .filter(answer -> answer.state() == AnswerState.LET && !answer.isJudged())
                .count();
        return new CallRow(call, calls.state(call).word(), answers.size(), unseen, unjudged);
    }

    private static long count(List<CallAnswer> answers, AnswerState state) {
        return answers.stream().filter(answer -> answer.state() == state).count();
    }

    /**
     * A call with what waits for officers.
     *
     * @param unseen answers that two officers haven't decided on
     * @param unjudged answers that were let, and that two officers haven't judged
     */
    public record CallRow(PublishedCall call, String state, int answers, long unseen, long unjudged) {}

    /**
     * All calls.
     *
     * @param rows the latest first
     */
    public record CallOverviewPage(List<CallRow> rows) {}
}

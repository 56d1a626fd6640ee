package nl.stedenband.web.call;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.desk.call.AnswerState;
import nl.stedenband.desk.call.CallAnswer;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** Renders the page on which officers see an answer. */
@Singleton
final class DeskAnswerPages {
    private final Calls calls;
    private final CallAnswers callAnswers;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    DeskAnswerPages(
            Calls calls, CallAnswers callAnswers, OfficerNames officerNames, CsrfTokens csrfTokens, Pages pages) {
        this.calls = calls;
        this.callAnswers = callAnswers;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    String page(int call, int number, Map<String, String> values, List<Mistake> mistakes, HttpRequest<?> request) {
        CallAnswer answer =
                callAnswers.get(call, number, CurrentUser.get(request).actor());
        return pages.render(
                "call/answer",
                new DeskAnswerPage(
                        csrfTokens.token(request),
                        calls.get(call),
                        answer,
                        earlier(answer),
                        CurrentUser.get(request).id().value(),
                        officerNames.names(),
                        values,
                        mistakes),
                request);
    }

    /** Those of the same municipality that were replaced, in the order in which they came. */
    private List<CallAnswer> earlier(CallAnswer answer) {
        return callAnswers.listOfCall(answer.call()).stream()
                .filter(one -> one.isReplaced() && one.number() < answer.number())
                .filter(one ->
                        one.text().town().id().equals(answer.text().town().id()))
                .toList();
    }

    /**
     * An answer to a call for officers.
     *
     * @param form what its forms are known by
     * @param earlier those of the same municipality that were replaced
     * @param reader the id of who looks at it
     * @param officers names by the ids of accounts
     * @param values what was sent with a form and could not be taken
     */
    public record DeskAnswerPage(
            String form,
            PublishedCall call,
            CallAnswer answer,
            List<CallAnswer> earlier,
            String reader,
            Map<String, String> officers,
            Map<String, String> values,
            List<Mistake> mistakes) {

        /** What stands in a field of a form. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        /** Whether it waits for an officer, and who looks is not the one who let it already. */
        public boolean canLet() {
            boolean isUndecided = answer.state() == AnswerState.WAITING || answer.state() == AnswerState.SECONDED;
            return isUndecided && !answer.isReviewedBy(reader);
        }

        /** Whether who looks can judge it: it is let, they haven't yet, and neither have two others. */
        public boolean canScore() {
            return answer.state() == AnswerState.LET && !answer.isJudged() && !answer.isScoredBy(reader);
        }

        public boolean canRefuse() {
            return answer.state() != AnswerState.REFUSED && !answer.isReplaced();
        }
    }
}

package nl.stedenband.web.call;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.desk.call.AnswerReviewing;
import nl.stedenband.desk.call.AnswerScoring;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.Pages;

/** Officers look at answers to calls, let them or refuse them, and judge them. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class DeskAnswerController {
    private static final String NL = "/nl/loket/calls/{call}/answers/{number}";
    private static final String EN = "/en/desk/calls/{call}/answers/{number}";

    private final Calls calls;
    private final CallAnswers callAnswers;
    private final AnswerReviewing answerReviewing;
    private final AnswerScoring answerScoring;
    private final DeskAnswerPages shown;

    DeskAnswerController(
            Calls calls,
            CallAnswers callAnswers,
            AnswerReviewing answerReviewing,
            AnswerScoring answerScoring,
            DeskAnswerPages shown) {
        this.calls = calls;
        this.callAnswers = callAnswers;
        this.answerReviewing = answerReviewing;
        this.answerScoring = answerScoring;
        this.shown = shown;
    }

    @Produces(Pages.HTML)
    @Get(uris = {NL, EN})
    String show(HttpRequest<?> request, int call, int number) {
        QueryParameters.nothing(request);
        return shown.page(call, number, Map.of(), List.of(), request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {NL, EN})
    HttpResponse<?> decide(HttpRequest<?> request, int call, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            Actor officer = CurrentUser.get(request).actor();
            callAnswers.get(call, number, officer);
            decide(call, number, sent, officer);
            return HttpResponse.seeOther(URI.create(request.getPath()));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity()
                    .body(shown.page(call, number, sent.fields(), e.mistakes(), request));
        } catch (ChangedMeanwhile e) {
            List<Mistake> changed = List.of(new Mistake("version", ParameterFault.CHANGED_MEANWHILE.with()));
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(shown.page(call, number, sent.fields(), changed, request));
        }
    }

    private void decide(int call, int number, FormInput sent, Actor by) {
        switch (sent.written("do")) {
            case "let" -> answerReviewing.let(number, by);
            case "refuse" -> {
                String reason = sent.required("refuse-why");
                sent.check();
                answerReviewing.refuse(number, reason, by);
            }
            case "score" ->
                answerScoring.score(
                        call,
                        number,
                        ScoreForm.read(sent, calls.get(call).text().criteria().size()),
                        by);
            default -> {
                sent.wrong("do", ParameterFault.MISSING);
                sent.check();
            }
        }
    }
}

package nl.stedenband.web.call;

import io.micronaut.http.HttpHeaders;
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
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.TooManyAttempts;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.editing.ChangeAuthor;
import nl.stedenband.web.page.Pages;

/** Calls for everybody, answered without an account. They come and go while the graph stays as it is, so no cache keeps them. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class PublicCallController {
    private static final String ONE_NL = "/nl/oproepen/{number}";
    private static final String ONE_EN = "/en/calls/{number}";

    private final CallAnswers callAnswers;
    private final AnswerForm answerForm;
    private final PublicCallPages shown;
    private final ChangeAuthor changeAuthor;

    PublicCallController(
            CallAnswers callAnswers, AnswerForm answerForm, PublicCallPages shown, ChangeAuthor changeAuthor) {
        this.callAnswers = callAnswers;
        this.answerForm = answerForm;
        this.shown = shown;
        this.changeAuthor = changeAuthor;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/oproepen", "/en/calls"})
    String list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return shown.list(request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {ONE_NL, ONE_EN})
    String show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shown.page(number, Map.of(), List.of(), request);
    }

    /** Shows what was sent once, at no address that shows it again. Whatever is wrong, what was written stays in the form. */
    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {ONE_NL, ONE_EN})
    HttpResponse<?> answer(HttpRequest<?> request, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            changeAuthor.slow(request);
            callAnswers.checkOpen(number);
            int answer = callAnswers.answer(number, answerForm.read(sent), changeAuthor.actor(request));
            return HttpResponse.ok(shown.sent(number, answer, changeAuthor.actor(request), request))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store");
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.page(number, sent.fields(), e.mistakes(), request));
        } catch (ChangedMeanwhile e) {
            List<Mistake> changed = List.of(new Mistake("answer", ParameterFault.CHANGED_MEANWHILE.with()));
            return HttpResponse.status(HttpStatus.CONFLICT).body(shown.page(number, sent.fields(), changed, request));
        } catch (TooManyAttempts e) {
            Mistake tooMuch = new Mistake("answer", ParameterFault.TOO_MUCH_SENT.with(e.seconds()));
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .body(shown.page(number, sent.fields(), List.of(tooMuch), request));
        }
    }
}

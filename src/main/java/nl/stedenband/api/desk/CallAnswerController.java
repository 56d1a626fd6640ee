package nl.stedenband.api.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.api.Api;
import nl.stedenband.desk.call.AnswerReviewing;
import nl.stedenband.desk.call.AnswerScore.CriterionScore;
import nl.stedenband.desk.call.AnswerScoring;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.Selection;
import nl.stedenband.desk.call.Selections;
import nl.stedenband.http.JsonInput;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/** Answers to calls, which officers let, refuse and judge as on the pages: blind, each once, with two of them. */
@Tag(name = "desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller(Api.ROOT + "/calls/{call}")
final class CallAnswerController {
    private static final String CALL = "The number of the call";
    private static final String NUMBER = "The number of the answer";

    private final Calls calls;
    private final CallAnswers callAnswers;
    private final AnswerReviewing answerReviewing;
    private final AnswerScoring answerScoring;
    private final Selections selections;
    private final JsonMapper json;

    CallAnswerController(
            Calls calls,
            CallAnswers callAnswers,
            AnswerReviewing answerReviewing,
            AnswerScoring answerScoring,
            Selections selections,
            JsonMapper json) {
        this.calls = calls;
        this.callAnswers = callAnswers;
        this.answerReviewing = answerReviewing;
        this.answerScoring = answerScoring;
        this.selections = selections;
        this.json = json;
    }

    @Get("/answers")
    @Operation(operationId = "listAnswersToCall", summary = "Answers to a call, in the order in which they came")
    List<AnswerToCall> list(HttpRequest<?> request, @Parameter(description = CALL) int call) {
        QueryParameters.nothing(request);
        calls.get(call);
        return callAnswers.listOfCall(call, officer(request)).stream()
                .map(AnswerToCall::of)
                .toList();
    }

    @Get("/answers/{number}")
    @Operation(
            operationId = "getAnswerToCall",
            summary = "One answer to a call, with the scores that the officer may see")
    AnswerToCall show(
            HttpRequest<?> request,
            @Parameter(description = CALL) int call,
            @Parameter(description = NUMBER) int number) {
        QueryParameters.nothing(request);
        return AnswerToCall.of(callAnswers.get(call, number, officer(request)));
    }

    @Post("/answers/{number}/reviews")
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "reviewAnswerToCall",
            summary = "Lets it be said who answered, or refuses that",
            description = "It is said once two officers let it. One who refuses gives the reason")
    AnswerToCall review(
            HttpRequest<?> request,
            @Parameter(description = CALL) int call,
            @Parameter(description = NUMBER) int number,
            @Body String body) {
        callAnswers.get(call, number, officer(request));
        List<Mistake> mistakes = new ArrayList<>();
        JsonInput sent = JsonInput.body(json, body, mistakes).object("lets", "reason");
        if (!sent.member("lets").isGiven()) {
            sent.member("lets").missing();
        }
        boolean lets = sent.member("lets").truth();
        String reason = sent.member("reason").text().orElse("");
        if (!lets && reason.isEmpty()) {
            sent.member("reason").missing();
        }
        check(mistakes);
        if (lets) {
            answerReviewing.let(number, officer(request));
        } else {
            answerReviewing.refuse(number, reason, officer(request));
        }
        return AnswerToCall.of(callAnswers.get(call, number, officer(request)));
    }

    @Post("/answers/{number}/scores")
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "scoreAnswerToCall",
            summary = "Judges an answer by the criteria of the call, once and for good",
            description =
                    "Two officers judge each answer that is let; neither sees what the other says before both have judged")
    AnswerToCall score(
            HttpRequest<?> request,
            @Parameter(description = CALL) int call,
            @Parameter(description = NUMBER) int number,
            @Body String body) {
        callAnswers.get(call, number, officer(request));
        List<Mistake> mistakes = new ArrayList<>();
        JsonInput sent = JsonInput.body(json, body, mistakes).object("parts");
        List<CriterionScore> parts = sent.member("parts").list().stream()
                .map(CallAnswerController::part)
                .toList();
        check(mistakes);
        answerScoring.score(call, number, parts, officer(request));
        return AnswerToCall.of(callAnswers.get(call, number, officer(request)));
    }

    @Get("/selection")
    @Operation(
            operationId = "getSelectionOfCall",
            summary = "Answers that two officers judged, the best first, with the scores and reasons of both")
    Selection selection(HttpRequest<?> request, @Parameter(description = CALL) int call) {
        QueryParameters.nothing(request);
        return selections.ofCall(calls.get(call));
    }

    private static CriterionScore part(JsonInput part) {
        part.object("points", "reason");
        for (String member : List.of("points", "reason")) {
            if (!part.member(member).isGiven()) {
                part.member(member).missing();
            }
        }
        return new CriterionScore(
                part.member("points").number(0, CriterionScore.MOST).orElse(0),
                part.member("reason").text().orElse(""));
    }

    private static void check(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
    }

    private static Actor officer(HttpRequest<?> request) {
        return CurrentUser.get(request).actor();
    }
}

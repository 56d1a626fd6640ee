package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.account.AccessTokens;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;
import nl.stedenband.api.Described.Operation;
import nl.stedenband.desk.call.AnswerReviewing;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.CallCriterion;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.desk.call.CallWords;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.WrittenAnswer;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.account.SignedInService;
import nl.stedenband.web.desk.DeskOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the OpenAPI document says of operations that aren't for everybody is what they ask, and what they answer. */
final class DeskOperationsTest {
    private static final Described DESCRIBED = Described.by(Service.shared());

    private final HttpClient program = HttpClient.newHttpClient();

    /** Only of tests that ask something of the desk; it takes a moment to open. */
    private DeskOffice office;

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    static List<Operation> operations() {
        return DESCRIBED.operations().stream()
                .filter(operation -> tags(operation).contains("desk"))
                .toList();
    }

    @Test
    void everyRouteThatIsNotForEverybodyIsDescribedWithTheRolesThatItsAnnotationNames() {
        assertThat(DESCRIBED.operations().stream()
                        .filter(operation -> operation.described().has(OperationRights.ROLES))
                        .collect(Collectors.toMap(Operation::toString, operation -> Described.each(
                                        operation.described().get(OperationRights.ROLES))
                                .map(role -> role.asText())
                                .toList())))
                .isEqualTo(restricted());
    }

    @Test
    void whatTakesTheRoleOfTheDeskIsInTheGroupOfTheDeskAndNothingElseIs() {
        Set<String> ofTheDesk = restricted().entrySet().stream()
                .filter(route -> route.getValue().contains(Rights.DESK))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(operations()).extracting(Operation::toString).containsExactlyInAnyOrderElementsOf(ofTheDesk);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aTokenWithTheRoleIsAnsweredAsDescribedAndOthersAreRefused(Operation operation) {
        office = new DeskOffice();
        office.openCase();
        answerCall(operation.path().endsWith("scores"));

        assertThat(sent(operation, "").statusCode()).isEqualTo(401);
        assertThat(sent(operation, token(AccountRole.EDITOR)).statusCode()).isEqualTo(403);
        HttpResponse<String> answer = sent(operation, token(AccountRole.DESK));
        String status = operation.described().get("responses").has("201") ? "201" : "200";
        assertThat(answer.statusCode()).as(answer.body()).hasToString(status);
        assertThat(DESCRIBED.mistakes(
                        Described.read(answer.body()),
                        DESCRIBED.answer(operation, status).at("/content/application~1json/schema")))
                .as(answer.body())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whoReadsTheDescriptionLearnsWhichTokenItTakes(Operation operation) {
        assertThat(operation.described().at("/security/0").has("token")).isTrue();
        assertThat(operation.described().get("description").asText()).contains("tokens with the role `desk`");
        assertThat(operation.described().get("responses").has("401")).isTrue();
        assertThat(DESCRIBED
                        .document()
                        .at("/components/securitySchemes/token/scheme")
                        .asText())
                .isEqualTo("bearer");
    }

    @Test
    void scoresOfAnAnswerAreSeenByTheOtherOfficerOnceBothHaveJudged() {
        office = new DeskOffice();
        office.openCase();
        answerCall(true);
        Operation score = operations().stream()
                .filter(operation -> operation.path().endsWith("scores"))
                .findFirst()
                .orElseThrow();
        String first = token("carla", AccountRole.DESK);
        String second = token("dirk", AccountRole.DESK);

        assertThat(sent(score, first).body()).contains("\"scorers\":1", "Forty hours a year");
        assertThat(sent(score, first).statusCode()).as("once and for good").isEqualTo(400);
        assertThat(get("/v1/calls/1/answers", second)).contains("\"scorers\":1").doesNotContain("Forty hours a year");
        assertThat(get("/v1/calls/1/selection", second)).contains("\"answers\":[]");
        assertThat(sent(score, second).body()).contains("\"scorers\":2");
        assertThat(get("/v1/calls/1/selection", first)).contains("\"total\":72", "Ten years of work");
    }

    private String get(String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(office.reader().address(path))), token)
                .body();
    }

    /** A call for the request with one answer to it, which two officers let or none. */
    private static void answerCall(boolean isLet) {
        Actor officer = SignedInService.TEST;
        CallWords words = new CallWords("Ervaring", "Experience");
        TestGraph.shared()
                .bean(Calls.class)
                .publish(
                        1,
                        new CallText(
                                words,
                                words,
                                List.of("water"),
                                "GH",
                                LocalDate.parse("2099-12-31"),
                                List.of(new CallCriterion(words, 60), new CallCriterion(words, 40))),
                        officer);
        CallAnswers answers = TestGraph.shared().bean(CallAnswers.class);
        answers.answer(
                1,
                new WrittenAnswer(
                        new Named("municipality", "gm0002", "Nieuwstad"),
                        "hydrologist",
                        "forty hours a year",
                        "we know the river",
                        "info@nieuwstad.example"),
                officer);
        if (isLet) {
            AnswerReviewing reviewing = TestGraph.shared().bean(AnswerReviewing.class);
            reviewing.let(1, new Actor(new AccountId("account-0000000000000001"), "test"));
            reviewing.let(1, new Actor(new AccountId("account-0000000000000002"), "test"));
        }
    }

    /** The roles by method and path of all routes of the interface that aren't for everybody. */
    private static Map<String, List<String>> restricted() {
        return Service.shared()
                .bean(Router.class)
                .uriRoutes()
                .filter(route ->
                        path(route).startsWith(Api.ROOT + '/') && !roles(route).isEmpty())
                .filter(route -> !roles(route).contains(SecurityRule.IS_ANONYMOUS))
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .collect(Collectors.toMap(
                        route -> route.getHttpMethodName().toLowerCase(Locale.ROOT)
                                + ' '
                                + path(route).substring(Api.ROOT.length()),
                        route -> roles(route).stream()
                                .filter(role -> !role.equals(SecurityRule.IS_AUTHENTICATED))
                                .toList(),
                        (one, same) -> one));
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    private static List<String> roles(UriRouteInfo<?, ?> route) {
        return Arrays.asList(route.getTargetMethod().stringValues(Secured.class));
    }

    private static List<String> tags(Operation operation) {
        return Described.each(operation.described().get("tags"))
                .map(tag -> tag.asText())
                .toList();
    }

    private static String token(AccountRole role) {
        return token(role.word(), role);
    }

    private static String token(String name, AccountRole role) {
        return TestGraph.shared()
                .bean(AccessTokens.class)
                .make(
                        SignedInService.add(name + "@program.example", role),
                        new AccessTokens.Wish("test", Set.of(role), 1),
                        SignedInService.TEST);
    }

    private HttpResponse<String> sent(Operation operation, String token) {
        String body = operation
                .described()
                .at("/requestBody/content/application~1json/example")
                .toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        office.reader().address("/v1" + operation.path().replaceAll("\\{\\w+}", "1"))))
                .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        return send(request, token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String token) {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return program.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }
}

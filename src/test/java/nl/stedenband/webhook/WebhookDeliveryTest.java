package nl.stedenband.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.Accounts;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.web.SmallRegistry;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is told when the answer that its user watches changed, once, and only then. */
final class WebhookDeliveryTest {
    private static final String QUESTION = "/nl/vragen/ties?place=gm0002";

    @TempDir
    static Path folder;

    private static LocalReceiver receiver;
    private static List<ApplicationContext> services;

    private final Webhooks webhooks = services.get(0).getBean(Webhooks.class);
    /** Once the registry has rested. */
    private final Instant now = Instant.now().plusSeconds(60);

    private AccountId anna;

    @BeforeAll
    static void start() throws Exception {
        receiver = new LocalReceiver(folder);
        Map<String, Object> set =
                new HashMap<>(TestGraph.properties(TestGraph.shared().address()));
        set.put("stedenband.webhooks.networks", "127.0.0.0/8 ::1/128");
        set.put("stedenband.webhooks.authorities", receiver.certificate().toString());
        set.put("stedenband.webhooks.patience-millis", 1500);
        services = List.of(ApplicationContext.run(set, "test"), ApplicationContext.run(set, "test"));
    }

    @AfterAll
    static void stop() {
        services.forEach(ApplicationContext::close);
        receiver.close();
        TestGraph.shared().reset();
    }

    @BeforeEach
    void record() {
        SignedInService.empty();
        SmallRegistry.recorded();
        tell("gm0003", "x-gh-tema", "of-another");
        anna = SignedInService.add("anna@vng.example").id();
    }

    @Test
    void aChangeIsSentOnceWithTheDifferenceAndASignatureWhicheverServiceNoticesIt() throws Exception {
        String secret = make("taken/once");
        lookEverywhere(now);
        assertThat(arrived("/taken/once")).isEmpty();
        tell("gm0002", "Q1", "its-own");

        lookEverywhere(now);
        lookEverywhere(now.plusSeconds(3600));

        assertThat(arrived("/taken/once")).singleElement().satisfies(message -> {
            long sentAt = Long.parseLong(message.header("webhook-timestamp"));
            assertThat(message.header("webhook-signature"))
                    .isEqualTo(WebhookSignature.of(secret, message.header("webhook-id"), sentAt, message.body()));
            JsonNode data = new ObjectMapper().readTree(message.body()).get("data");
            assertThat(data.get("question").asText()).isEqualTo("ties");
            assertThat(data.at("/added/total").asInt()).isEqualTo(1);
            assertThat(data.at("/added/rows/0").toString()).contains("Q1");
            assertThat(data.at("/removed/rows")).isEmpty();
        });
        assertThat(only().deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo("sent");
            assertThat(delivery.outcome()).isEqualTo("accepted");
        });
    }

    @Test
    void whatIsToldOfOthersIsNoChange() {
        make("taken/others");
        tell("gm0003", "x-gh-takoradi", "of-another-again");

        lookEverywhere(now);

        assertThat(arrived("/taken/others")).isEmpty();
        assertThat(only().deliveries()).isEmpty();
    }

    @Test
    void whatDoesNotArriveIsTriedAgainAfterGrowingWaitsUntilItIsOffAndSaysWhy() {
        make("broken/again");
        tell("gm0002", "Q1", "its-own");
        Instant at = now;
        for (int attempt = 1; attempt <= 7; attempt++) {
            lookEverywhere(at);
            lookEverywhere(at);
            assertThat(arrived("/broken/again")).hasSize(attempt);
            at = at.plus(Duration.ofDays(1)).plusSeconds(61);
        }
        lookEverywhere(at);

        assertThat(arrived("/broken/again")).hasSize(7);
        assertThat(only().why()).isEqualTo("refused");
        assertThat(only().deliveries())
                .singleElement()
                .extracting(Webhook.Delivery::state)
                .isEqualTo("failed");
    }

    @Test
    void aRedirectInwardAndAProgramThatHangsAreNotedAndOthersAreServed() {
        make("redirect/inward");
        make("hang/long");
        make("taken/beside");
        tell("gm0002", "Q1", "its-own");

        lookEverywhere(now);

        assertThat(arrived("/inward")).isEmpty();
        assertThat(arrived("/taken/beside")).hasSize(1);
        assertThat(webhooks.list(anna).stream()
                        .flatMap(webhook -> webhook.deliveries().stream())
                        .map(Webhook.Delivery::outcome))
                .containsExactlyInAnyOrder("redirected", "too-slow", "accepted");
    }

    @Test
    void whileTheRegistryIsStillBeingToldNothingIsSent() {
        make("taken/early");
        tell("gm0002", "Q1", "its-own");

        lookEverywhere(Instant.now());
        assertThat(arrived("/taken/early")).isEmpty();
        lookEverywhere(now);
        assertThat(arrived("/taken/early")).hasSize(1);
    }

    @Test
    void whoSaysThatItIsGoneIsLeftAlone() {
        make("gone/away");
        tell("gm0002", "Q1", "its-own");
        lookEverywhere(now);

        assertThat(only().why()).isEqualTo("gone");
    }

    @Test
    void anAddressInsideOrWithoutEncryptionAndAQuestionThatIsNoneAreRefused() {
        Webhooks careful = TestGraph.shared().bean(Webhooks.class);

        for (String address : List.of(
                receiver.address("inside"),
                "http://example.org/",
                "https://u:p@example.org/",
                "https:///x",
                "nonsense ü")) {
            assertThatThrownBy(() -> careful.make(anna, address, QUESTION, SignedInService.TEST))
                    .as(address)
                    .isInstanceOf(InvalidQuestion.class);
        }
        for (String question :
                List.of("nothing", "ties", QUESTION + "&knownOn=2026-01-01", "ties?place=gm0002&mood=1")) {
            assertThatThrownBy(() -> make("taken", question)).as(question).isInstanceOf(InvalidQuestion.class);
        }
    }

    @Test
    void nothingOfItCanBeReadInTheDatabaseAndNothingIsLeftOfItWithoutItsAccount() {
        String secret = make("taken/sealed-address");
        tell("gm0002", "Q1", "its-own");
        services.get(0).getBean(AnswerWatch.class).look(now);

        assertThat(String.join("\n", TestGraph.shared().everything())).doesNotContain("sealed-address", secret);
        TestGraph.shared().bean(Accounts.class).remove(anna, SignedInService.TEST);
        assertThat(TestGraph.shared().query("MATCH (n:Webhook|WebhookDelivery) RETURN n"))
                .isEmpty();
    }

    @Test
    void whatIsRemovedIsSentNothingMoreAndNobodyRemovesThatOfAnother() {
        make("taken/removed");
        AccountId bert = SignedInService.add("bert@vng.example").id();
        String id = only().id();
        tell("gm0002", "Q1", "its-own");
        services.get(0).getBean(AnswerWatch.class).look(now);

        assertThatThrownBy(() -> webhooks.remove(bert, id, SignedInService.TEST))
                .isInstanceOf(NotInRegistry.class);
        webhooks.remove(anna, id, SignedInService.TEST);
        lookEverywhere(now);

        assertThat(arrived("/taken/removed")).isEmpty();
        assertThat(webhooks.list(anna)).isEmpty();
    }

    private String make(String path) {
        return make(path, QUESTION);
    }

    private String make(String path, String question) {
        return webhooks.make(anna, receiver.address(path), question, SignedInService.TEST);
    }

    private Webhook only() {
        assertThat(webhooks.list(anna)).hasSize(1);
        return webhooks.list(anna).get(0);
    }

    private List<LocalReceiver.Message> arrived(String path) {
        return receiver.messages().stream()
                .filter(message -> message.path().equals(path))
                .toList();
    }

    /** As both services do by the clock, twice each and at the same moment. */
    private static void lookEverywhere(Instant now) {
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(number -> services.get(number % 2))
                        .map(service -> CompletableFuture.runAsync(() -> {
                            service.getBean(AnswerWatch.class).look(now);
                            service.getBean(DeliveryQueue.class).sendDue(now);
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void tell(String municipality, String partner, String source) {
        TestGraph graph = TestGraph.shared();
        Recorder recorder = graph.bean(Recorder.class);
        graph.bean(Transactions.class).write(() -> {
            Instant at = recorder.moment();
            Assertion tie = Sample.tie(municipality, partner)
                    .seen("2026")
                    .by(source, SourceRank.OFFICIAL_REGISTER, "2026")
                    .recorded(at)
                    .build();
            recorder.putSources(List.of(tie.cites().source()), at);
            recorder.record(List.of(tie));
            return at;
        });
    }
}

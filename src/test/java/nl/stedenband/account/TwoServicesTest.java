package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.stedenband.account.Backoff.Limit;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.TestService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two services on one database are one to who tries passwords, and to who makes the first account. */
class TwoServicesTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final String PASSWORD = "een olifant in de polder";
    private static final Actor SOMEBODY = Actor.stranger("198.18.0.1");

    private static EmbeddedServer one;
    private static EmbeddedServer other;

    private final TestGraph graph = TestGraph.shared().reset();

    @BeforeAll
    static void start() {
        one = TestService.running();
        other = TestService.start(TestGraph.properties(TestGraph.shared().address()));
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Test
    void whoGoesFromOneServiceToTheOtherHasNoMoreAttempts() {
        List<Limit> limits = List.of(new Limit("anna at 198.18.0.1", 4, Duration.ofMinutes(15)));
        for (EmbeddedServer service : List.of(one, other, other, one)) {
            assertThat(bean(service, Backoff.class).attempt(limits, NOW)).isEmpty();
        }

        assertThat(bean(one, Backoff.class).attempt(limits, NOW)).contains(Duration.ofSeconds(1));
        assertThat(bean(other, Backoff.class).attempt(limits, NOW)).contains(Duration.ofSeconds(1));
    }

    @Test
    void attemptsAtTheSameTimeAreAllCounted() {
        List<Limit> limits = List.of(
                new Limit("address 198.18.0.2", 10, Duration.ofMinutes(15)),
                new Limit("bert at 198.18.0.2", 10, Duration.ofMinutes(15)));
        List<CompletableFuture<Boolean>> attempts = Stream.of(one, other)
                .flatMap(service -> Stream.generate(() -> service).limit(15))
                .map(service -> CompletableFuture.supplyAsync(
                        () -> bean(service, Backoff.class).attempt(limits, NOW).isEmpty()))
                .toList();

        assertThat(attempts.stream().filter(CompletableFuture::join)).hasSize(10);
    }

    @Test
    void theFirstAccountIsMadeAtWhicheverServiceWithTheCodeOfWhichever() {
        FirstAccount here = bean(one, FirstAccount.class);
        FirstAccount there = bean(other, FirstAccount.class);
        String code = here.code();
        String codeThere = there.code();
        assertThat(here.isCode(codeThere)).isTrue();
        assertThat(there.isCode(code)).isTrue();
        assertThat(here.isCode("guessed")).isFalse();

        there.make(code, "anna", PASSWORD, SOMEBODY);

        assertThat(bean(one, Accounts.class).list()).hasSize(1);
        assertThat(here.isCode(code)).isFalse();
        assertThat(there.isCode(codeThere)).isFalse();
        assertThatThrownBy(() -> here.make(codeThere, "bert", PASSWORD, SOMEBODY))
                .isInstanceOf(AccountRefused.class);
    }

    @Test
    void ofTwoWhoMakeTheFirstAccountAtTheSameTimeOneDoes() {
        List<CompletableFuture<Boolean>> making = Stream.of(one, other)
                .map(service -> bean(service, FirstAccount.class))
                .map(first -> {
                    String code = first.code();
                    return CompletableFuture.supplyAsync(() -> isMade(first, code));
                })
                .toList();

        assertThat(making.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(graph.query("MATCH (account:Account) RETURN account")).hasSize(1);
    }

    @Test
    void aCodeIsGoodForADayAfterItWasToldLast() {
        String code = bean(one, FirstAccount.class).code();
        graph.query("MATCH (offer:FirstAccountOffer) SET offer.untils = [0]");
        assertThat(bean(other, FirstAccount.class).isCode(code)).isFalse();

        bean(one, FirstAccount.class).renew();

        assertThat(bean(other, FirstAccount.class).isCode(code)).isTrue();
    }

    private static boolean isMade(FirstAccount first, String code) {
        try {
            first.make(code, "anna", PASSWORD, SOMEBODY);
            return true;
        } catch (AccountRefused e) {
            return false;
        }
    }

    private static <T> T bean(EmbeddedServer service, Class<T> type) {
        return service.getApplicationContext().getBean(type);
    }
}

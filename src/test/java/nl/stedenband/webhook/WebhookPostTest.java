package nl.stedenband.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent arrives where it should, and nowhere else, and nobody keeps the sender waiting. */
final class WebhookPostTest {
    private static final String LOOPBACK = "127.0.0.0/8 ::1/128";
    private static final int PATIENCE_MILLIS = 1500;

    @TempDir
    static Path folder;

    private static LocalReceiver receiver;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        receiver = new LocalReceiver(folder);
    }

    @AfterAll
    static void stop() {
        receiver.close();
    }

    @Test
    void bodyAndHeadersArriveAndTheStatusIsTold() throws Exception {
        int status = post(LOOPBACK, true)
                .send(URI.create(receiver.address("taken?a=%20b")), Map.of("webhook-id", "msg_1"), "{\"ø\": 1}");

        assertThat(status).isEqualTo(204);
        assertThat(receiver.messages()).anySatisfy(message -> {
            assertThat(message.body()).isEqualTo("{\"ø\": 1}");
            assertThat(message.header("webhook-id")).isEqualTo("msg_1");
            assertThat(message.header("content-type")).isEqualTo("application/json");
        });
    }

    @Test
    void aRedirectInwardIsNotFollowed() throws Exception {
        int status = post(LOOPBACK, true).send(URI.create(receiver.address("redirect")), Map.of(), "{}");

        assertThat(DeliveryOutcome.ofStatus(status)).isEqualTo(DeliveryOutcome.REDIRECTED);
        assertThat(receiver.messages()).noneMatch(message -> message.path().equals("/inward"));
    }

    @Test
    void whoHangsIsLeft() throws Exception {
        assertFails(post(LOOPBACK, true), receiver.address("hang"), DeliveryOutcome.TOO_SLOW);
    }

    @Test
    void whoTakesTheConnectionAndSaysNothingIsLeft() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertFails(
                    post(LOOPBACK, true), "https://localhost:" + silent.getLocalPort() + "/", DeliveryOutcome.TOO_SLOW);
        }
    }

    @Test
    void aCertificateThatNobodyTrustsOrOfAnotherNameIsRefused() throws Exception {
        assertFails(post(LOOPBACK, false), receiver.address("untrusted"), DeliveryOutcome.NOT_TRUSTED);
        assertFails(
                post(LOOPBACK, true),
                receiver.address("other-name").replace("localhost", "127.0.0.2"),
                DeliveryOutcome.UNREACHABLE);
        assertThat(receiver.messages()).noneMatch(message -> message.path().contains("untrusted"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://2130706433/",
                "https://169.254.169.254/latest/meta-data",
                "https://10.0.0.1/",
                "https://[fd00:ec2::254]/",
                "https://0.0.0.0/"
            })
    void anAddressThatLeadsInwardIsNotSpokenTo(String address) throws Exception {
        assertFails(post("", true), address, DeliveryOutcome.NOT_PUBLIC);
    }

    private static void assertFails(WebhookPost post, String address, DeliveryOutcome outcome) {
        assertThatThrownBy(() -> post.send(URI.create(address), Map.of(), "{}"))
                .isInstanceOfSatisfying(AttemptFailed.class, failed -> assertThat(failed.outcome())
                        .isEqualTo(outcome));
    }

    private static WebhookPost post(String networks, boolean trusts) throws IOException, GeneralSecurityException {
        return new WebhookPost(
                new ReachableHosts(networks),
                new TrustedAuthorities(trusts ? receiver.certificate().toString() : ""),
                PATIENCE_MILLIS);
    }
}

package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.Test;

/** Nobody sends more than is read, or makes more wait than there is room for. */
class BoundedRequestsTest {
    private final Service service = Service.shared();

    @Test
    void aBodyThatIsTooLongIsRefusedAndOneThatIsNotIsRead() {
        HttpResponse<String> tooLong = service.postJson("/v1/shortlists", "\"" + "a".repeat(3_200_000) + "\"");
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.headers().firstValue("content-type")).contains("application/problem+json");

        assertThat(service.postJson("/v1/shortlists", "\"" + "a".repeat(3_000_000) + "\"")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void headersThatAreTooLongAreRefusedOneOrManyOfThem() {
        Service.Raw one =
                service.raw("GET /v1/municipalities HTTP/1.1\r\nX-Long: " + "a".repeat(17_000) + "\r\nX-End:");
        Service.Raw many =
                service.raw("GET /v1/municipalities HTTP/1.1" + "\r\nX-Short: abcdefgh".repeat(2000) + "\r\nX-End:");

        assertThat(one.status()).isEqualTo(413);
        assertThat(many.status()).isEqualTo(413);
    }

    @Test
    void ofMoreQuestionsThanThereAreConnectionsEachIsAnsweredOrToldToComeBack() {
        try (Service impatient = Service.impatientOn(TestGraph.shared().reset().address())) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                answers.add(impatient.getLater("/v1/municipalities?q=town" + i, "Accept", "application/json"));
            }

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isIn(200, 503));
            assertThat(impatient.get("/v1/municipalities?q=delft").statusCode()).isEqualTo(200);
        }
    }
}

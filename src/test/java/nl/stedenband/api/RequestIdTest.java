package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import nl.stedenband.graph.Line;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Who reports an error can say which request it was. */
class RequestIdTest {
    private static final String HEADER = "X-Request-Id";

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/municipalities", "/v1/unknown", "/nl", "/nothing", "/health", "/assets/stedenband.css"})
    void theIdOfARequestIsGivenBack(String path) {
        assertThat(id(Service.shared().get(path, HEADER, "proxy-4.a_B"))).isEqualTo("proxy-4.a_B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "<b>",
                "id\t2",
                "a,b",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void oneThatCouldDoHarmIsReplaced(String given) {
        String id = id(Service.shared().get("/v1/municipalities", HEADER, given));

        assertThat(id).isNotEqualTo(given).matches("[0-9a-f-]{36}");
    }

    @Test
    void eachRequestWithoutOneGetsItsOwn() {
        assertThat(id(Service.shared().get("/v1/municipalities")))
                .isNotEqualTo(id(Service.shared().get("/v1/municipalities")));
    }

    @Test
    void anErrorAndItsLineInTheLogBearTheSameId() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger("nl.stedenband.http.FailureHandler");
        log.start();
        logger.addAppender(log);
        try (Line line = new Line(TestGraph.shared().address());
                Service service = Service.impatientOn(line.address())) {
            line.cut();
            HttpResponse<String> problem = service.get("/v1/municipalities", HEADER, "who-asked");
            HttpResponse<String> page = service.get("/nl/gemeenten", HEADER, "who-read");

            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(service.json(problem).get("requestId")).isEqualTo("who-asked");
            assertThat(page.body()).contains("who-read");
            assertThat(log.list.stream().map(event -> event.getMDCPropertyMap().get("request")))
                    .containsExactly("who-asked", "who-read");
        } finally {
            logger.detachAppender(log);
        }
    }

    private static String id(HttpResponse<String> response) {
        return response.headers().firstValue(HEADER).orElseThrow();
    }
}

package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Who goes away in the middle of a request is no fault of ours, and wakes nobody who watches the log. */
@Timeout(60)
final class BrokenOffRequestTest {
    private final Service service = Service.shared();

    @Test
    void aRequestThatIsNotWholeIsNotLoggedAsAnError() throws Exception {
        assertThat(loggedOf("POST /v1/shortlists HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
                        .getLevel())
                .isEqualTo(Level.DEBUG);
    }

    @Test
    void whoLeavesBeforeTheNetworkIsWrittenIsNoticedMeanwhile() throws Exception {
        SmallRegistry.recorded();

        ILoggingEvent logged = loggedOf(
                "GET /v1/network?asOf=1600-06-30&to=2012-06-30&every=year HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(logged.getLevel()).isEqualTo(Level.DEBUG);
        assertThat(logged.getFormattedMessage()).contains("/v1/network", "was broken off");
    }

    /** What is logged once of a request whose sender leaves. */
    private ILoggingEvent loggedOf(String request) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("nl.stedenband.http.FailureHandler");
        Level level = logger.getLevel();
        Told told = new Told();
        told.start();
        logger.addAppender(told);
        logger.setLevel(Level.DEBUG);
        try {
            service.sendPart(request);
            return told.events.take();
        } finally {
            logger.setLevel(level);
            logger.detachAppender(told);
        }
    }

    /** What is logged, to be waited for. */
    private static final class Told extends AppenderBase<ILoggingEvent> {
        private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
        }
    }
}

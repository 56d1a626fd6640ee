package nl.stedenband.api;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Which registry tells events, in the environment {@code STEDENBAND_EVENT_SOURCE}: a URN with the number of the organisation that
 * keeps it, {@code urn:nld:oin:00000001823288444000:systeem:stedenband}, or an address with https.
 */
@Singleton
final class EventSource {
    private final String uri;

    /** @throws IllegalArgumentException when what is configured is neither */
    EventSource(@Value("${stedenband.event-source:`urn:nld:stedenband`}") String configured) {
        uri = configured.strip();
        if (!uri.matches("(?i)(urn:[a-z0-9][a-z0-9-]{0,31}:|https://).+")
                || !URI.create(uri).isAbsolute()) {
            throw new IllegalArgumentException(
                    "stedenband.event-source '%s' is neither a URN nor an address with https".formatted(configured));
        }
    }

    String uri() {
        return uri;
    }
}

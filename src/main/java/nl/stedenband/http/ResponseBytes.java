package nl.stedenband.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** Writes bodies as the server would, so that they can be kept. */
@Singleton
public final class ResponseBytes {
    private final JsonMapper json;

    ResponseBytes(JsonMapper json) {
        this.json = json;
    }

    /** Nothing for what has no body, or is sent while it is made. Nor for text and
     * bytes that nobody says what they are; an object becomes JSON, and is said to be. */
    Optional<byte[]> of(MutableHttpResponse<?> response) {
        Object body = response.body();
        if (body == null || body instanceof InputStream || body instanceof Publisher<?>) {
            return Optional.empty();
        }
        boolean hasType = response.getContentType().isPresent();
        if (body instanceof byte[] written) {
            return Optional.of(written).filter(any -> hasType);
        }
        if (body instanceof CharSequence text) {
            return Optional.of(text.toString().getBytes(StandardCharsets.UTF_8)).filter(any -> hasType);
        }
        if (!hasType) {
            response.getHeaders().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        try {
            return Optional.of(json.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

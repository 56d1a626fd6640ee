package nl.stedenband.monitoring;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.InvalidAccessToken;
import org.reactivestreams.Publisher;

/**
 * Knows the program that collects metrics by a token of its own, which opens nothing else and needs no account:
 * {@code STEDENBAND_METRICS_TOKEN}, or what the file holds that {@code STEDENBAND_METRICS_TOKEN_FILE} names.
 */
@Singleton
final class MetricsTokenAuthenticationFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String BEARER = "Bearer ";

    private final String token;
    private final String file;

    /** @param token empty for none, as is {@code file} */
    MetricsTokenAuthenticationFetcher(
            @Value("${stedenband.metrics.token:}") String token,
            @Value("${stedenband.metrics.token-file:}") String file) {
        this.token = token;
        this.file = file;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> given = request.getHeaders()
                .getAuthorization()
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
        if (given.isEmpty() || !request.getPath().equals('/' + MetricsEndpoint.ID)) {
            return Publishers.empty();
        }
        String right = expected();
        if (right.isEmpty() || !MessageDigest.isEqual(bytes(given.get()), bytes(right))) {
            return Publishers.just(new InvalidAccessToken());
        }
        return Publishers.just(Authentication.build(MetricsEndpoint.ID, List.of(Rights.METRICS)));
    }

    /** The file is read each time, so that it may be replaced while the service runs. */
    private String expected() {
        if (file.isBlank()) {
            return token.strip();
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("STEDENBAND_METRICS_TOKEN_FILE names a file that can't be read", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package nl.stedenband.http;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Under which address the world knows this service: the one of {@value #PROPERTY}, in the environment
 * {@code STEDENBAND_PUBLIC_ADDRESS}. Without it, the one that a request was sent to. What proxies add to a request is not
 * believed, for anybody can add it: it would end up in citations and, through caches, with others.
 */
@Singleton
public final class PublicAddress {
    static final String PROPERTY = "stedenband.public-address";
    private static final String HOST_AND_PORT = "([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:\\d{1,5})?";

    private final Optional<String> configured;

    /** @throws IllegalArgumentException when what is configured is no address of a server */
    PublicAddress(@Nullable @Property(name = PROPERTY) String configured) {
        this.configured = Optional.ofNullable(configured)
                .filter(address -> !address.isBlank())
                .map(PublicAddress::checked);
    }

    /** Without a slash at its end. */
    public Optional<String> configured() {
        return configured;
    }

    /** The same, or as far as a request tells. */
    public String of(HttpRequest<?> request) {
        return configured.orElseGet(() -> (request.isSecure() ? "https://" : "http://") + host(request));
    }

    private static String host(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.HOST))
                .filter(host -> host.matches(HOST_AND_PORT))
                .orElseGet(() -> request.getServerName()
                        + ':'
                        + request.getServerAddress().getPort());
    }

    private static String checked(String written) {
        String address = written.strip().replaceFirst("/+$", "");
        if (!address.matches("https?://" + HOST_AND_PORT + "(/[A-Za-z0-9._~/-]*)?")) {
            throw new IllegalArgumentException(
                    "%s '%s' is no address such as https://stedenband.example".formatted(PROPERTY, written));
        }
        return address;
    }
}

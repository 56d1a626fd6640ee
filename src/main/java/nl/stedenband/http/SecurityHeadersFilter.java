package nl.stedenband.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/** Puts the headers on every response that tell a browser to be careful with it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeadersFilter implements Ordered {
    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control",
            "no-cache",
            POLICY,
            "default-src 'self'; img-src 'self' data:; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Strict-Transport-Security",
            "max-age=31536000",
            "X-Content-Type-Options",
            "nosniff",
            FRAMES,
            "DENY",
            "Referrer-Policy",
            "strict-origin-when-cross-origin");

    /** A header that the answer has already stays as it is. What may be framed says so in its policy, and in no other way. */
    @ResponseFilter
    void addTo(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        boolean mayBeFramed = headers.getAll(POLICY).stream().anyMatch(policy -> policy.contains("frame-ancestors *"));
        HEADERS.forEach((name, value) -> {
            if (!headers.contains(name) && !(mayBeFramed && name.equals(FRAMES))) {
                headers.add(name, value);
            }
        });
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }
}

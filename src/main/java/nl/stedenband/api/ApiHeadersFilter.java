package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import nl.stedenband.http.RequestId;

/** The version on every response of the interface, and leave for scripts of all sites to read it. Outermost but for security. */
@ServerFilter({Api.ROOT, Api.ROOT + "/**"})
final class ApiHeadersFilter implements Ordered {
    private static final String POLICY = "Content-Security-Policy";

    @ResponseFilter
    void addTo(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        headers.set("API-Version", Api.VERSION);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "API-Version, ETag, Link, " + RequestId.HEADER);
        headers.set(HttpHeaders.VARY, varying(headers.get(HttpHeaders.VARY)));
        if (!headers.contains(POLICY)) {
            headers.set(POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
        if (isHead(request)
                && response.code() == 200
                && response.getContentType().isEmpty()) {
            headers.set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        if (response.code() >= 400) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** What an answer depends on, beside what whoever gave it says. */
    private static String varying(@Nullable String said) {
        return said == null ? "Accept, " + HttpHeaders.ACCEPT_ENCODING : said + ", " + HttpHeaders.ACCEPT_ENCODING;
    }

    private static boolean isHead(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.HEAD;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 2;
    }
}

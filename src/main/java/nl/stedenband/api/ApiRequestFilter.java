package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import nl.stedenband.registry.NotInRegistry;

/** What is answered before any question is: whether a script may ask, and that no address ends in a slash. */
@ServerFilter({Api.ROOT, Api.ROOT + "/**"})
final class ApiRequestFilter implements Ordered {

    @RequestFilter
    @Nullable
    HttpResponse<?> answer(HttpRequest<?> request) {
        if (request.getPath().endsWith("/")) {
            throw new NotInRegistry("There is nothing at an address that ends in a slash.");
        }
        return isPreflight(request) ? leave(request) : null;
    }

    private static boolean isPreflight(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.OPTIONS
                && request.getHeaders().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Questions are all that may be sent in, and only where they grow too long for an address. */
    private static HttpResponse<?> leave(HttpRequest<?> request) {
        boolean takesMore = request.getPath().equals(Api.RECONCILIATION)
                || request.getPath().equals(Api.SHORTLISTS);
        return HttpResponse.noContent()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS" + (takesMore ? ", POST" : ""))
                .header(
                        HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                        "Accept, Accept-Language, Content-Type, If-None-Match")
                .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 4;
    }
}

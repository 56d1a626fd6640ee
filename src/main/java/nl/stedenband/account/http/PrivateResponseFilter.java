package nl.stedenband.account.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;

/**
 * What somebody is answered who is signed in is kept by no cache that others use; what not everybody may ask, and forms, by none at
 * all.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class PrivateResponseFilter implements Ordered {
    private final CsrfTokens csrfTokens;

    PrivateResponseFilter(CsrfTokens csrfTokens) {
        this.csrfTokens = csrfTokens;
    }

    @ResponseFilter
    void keepFromOthers(HttpRequest<?> request, MutableHttpResponse<?> response) {
        csrfTokens.give(request, response);
        if (isSecluded(request)) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (CurrentUser.in(request).isPresent()) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }

    private static boolean isSecluded(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(route ->
                        route instanceof MethodBasedRouteMatch<?, ?> method && method.hasAnnotation(Secured.class))
                .isPresent();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 2;
    }
}

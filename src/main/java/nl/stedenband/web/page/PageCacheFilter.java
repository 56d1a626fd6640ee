package nl.stedenband.web.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteMatch;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.stedenband.graph.RequestReading;

/**
 * Answers with a page that is kept, where there is one, and keeps those that may be. A page that is being rendered for another reader
 * is waited for. Who brings a cookie gets pages made anew.
 */
@ServerFilter({"/nl/**", "/en/**"})
final class PageCacheFilter {
    /** As htmx sends it with a request for a part of a page. */
    private static final String ASKS_FOR_PART = "HX-Request";

    private final PageCache pages;

    PageCacheFilter(PageCache pages) {
        this.pages = pages;
    }

    @RequestFilter
    @Nullable
    CompletableFuture<Optional<HttpResponse<?>>> find(
            HttpRequest<?> request, @Nullable RouteMatch<?> route, MutablePropagatedContext context) {
        if (!mayBeKept(request, route)) {
            return null;
        }
        RequestReading reading = pages.reading();
        context.add(reading);
        return pages.responses().find(request, request.getHeaders().contains(ASKS_FOR_PART) ? "part" : "page", reading);
    }

    private static boolean mayBeKept(HttpRequest<?> request, @Nullable RouteMatch<?> route) {
        return route != null
                && route.getRouteInfo().getAnnotationMetadata().hasAnnotation(CacheablePage.class)
                && !request.getHeaders().contains(HttpHeaders.COOKIE);
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, @Nullable RouteMatch<?> route, MutableHttpResponse<?> response) {
        if (!mayBeKept(request, route) || response.getHeaders().contains(HttpHeaders.VARY)) {
            return;
        }
        response.header(HttpHeaders.VARY, ASKS_FOR_PART);
        if (response.body() instanceof String && response.getContentType().isEmpty()) {
            response.contentType(Pages.HTML);
        }
        pages.responses().keep(request, response);
    }
}

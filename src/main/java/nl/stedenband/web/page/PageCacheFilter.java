package nl.stedenband.web.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteMatch;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Answers with a page that is kept, where there is one, and keeps those that may be. A page that is being rendered for another reader
 * is waited for. Who brings a cookie gets pages made anew.
 */
@ServerFilter({"/nl/**", "/en/**"})
final class PageCacheFilter {
    /** As htmx sends it with a request for a part of a page. */
    private static final String ASKS_FOR_PART = "HX-Request";

    private static final String PROMISE = "stedenband.kept";

    /** Seconds after which nobody waits any more for what another request renders, and everybody renders it themselves. */
    private static final int PATIENCE = 20;

    private final PageCache kept;

    private record PagePromise(CompletableFuture<String> page) {}

    PageCacheFilter(PageCache kept) {
        this.kept = kept;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> find(HttpRequest<?> request, @Nullable RouteMatch<?> route) {
        if (route == null
                || !route.getRouteInfo().getAnnotationMetadata().hasAnnotation(CacheablePage.class)
                || request.getHeaders().contains(HttpHeaders.COOKIE)) {
            return null;
        }
        PageCache.Key key = kept.key(request, request.getHeaders().contains(ASKS_FOR_PART) ? "part" : "page");
        CompletableFuture<String> promise = new CompletableFuture<>();
        CompletableFuture<String> found = kept.findOrPromise(key, promise);
        if (found == promise) {
            request.setAttribute(PROMISE, new PagePromise(promise.orTimeout(PATIENCE, TimeUnit.SECONDS)));
            return null;
        }
        String page = await(found);
        return page == null
                ? null
                : HttpResponse.ok(page).contentType(Pages.HTML).header(HttpHeaders.VARY, ASKS_FOR_PART);
    }

    /** Nothing when the other request brought no page; this one then finds out why. */
    @Nullable
    private static String await(CompletableFuture<String> page) {
        try {
            return page.join();
        } catch (CompletionException e) {
            return null;
        }
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(PROMISE, PagePromise.class).ifPresent(promise -> {
            response.header(HttpHeaders.VARY, ASKS_FOR_PART);
            promise.page()
                    .complete(
                            response.status() == HttpStatus.OK && response.body() instanceof String page ? page : null);
        });
    }
}

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
import java.util.Optional;

/** Answers with a page that is kept, where there is one, and keeps those that may be. Who brings a cookie gets pages made anew. */
@ServerFilter({"/nl/**", "/en/**"})
final class PageCacheFilter {
    /** As htmx sends it with a request for a part of a page. */
    private static final String ASKS_FOR_PART = "HX-Request";

    private static final String KEY = "stedenband.kept";

    private final PageCache kept;

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
        Optional<String> page = kept.find(key);
        if (page.isEmpty()) {
            request.setAttribute(KEY, key);
            return null;
        }
        return HttpResponse.ok(page.get()).contentType(Pages.HTML).header(HttpHeaders.VARY, ASKS_FOR_PART);
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Optional<PageCache.Key> key = request.getAttribute(KEY, PageCache.Key.class);
        if (key.isPresent()) {
            response.header(HttpHeaders.VARY, ASKS_FOR_PART);
            if (response.status() == HttpStatus.OK && response.body() instanceof String page) {
                kept.keep(key.get(), page);
            }
        }
    }
}

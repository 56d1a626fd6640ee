package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.RouteMatch;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.RequestReading;
import nl.stedenband.http.KeptResponses;
import nl.stedenband.http.ResponseBytes;
import nl.stedenband.http.VersionOfRequests;

/**
 * Reads the version of the graph for each request that asks the graph; answers with what is kept for it, and keeps what may be. Who brings
 * a token is answered anew. It stands behind all that looks at who asks, and before all that makes an answer.
 */
@ServerFilter(Api.ROOT + "/**")
final class AnswerCacheFilter implements Ordered, MeasuredCaches {
    /** Bytes of all answers together, packed and not. */
    private static final int ROOM = 128_000_000;

    private final VersionOfRequests versions;
    private final EntityTagFilter tags;
    private final KeptResponses kept;

    AnswerCacheFilter(VersionOfRequests versions, EntityTagFilter tags, ResponseBytes bytes) {
        this.versions = versions;
        this.tags = tags;
        kept = new KeptResponses("responses", ROOM, versions, bytes);
    }

    @RequestFilter
    @Nullable
    CompletableFuture<Optional<HttpResponse<?>>> find(
            HttpRequest<?> request, @Nullable RouteMatch<?> route, MutablePropagatedContext context) {
        if (!asksTheGraph(request, route)) {
            return null;
        }
        RequestReading reading = new RequestReading(versions.read());
        context.add(reading);
        CompletableFuture<Optional<HttpResponse<?>>> found = mayBeKept(request, route)
                ? kept.find(request, String.join(",", request.getHeaders().getAll(HttpHeaders.ACCEPT)), reading)
                : CompletableFuture.completedFuture(Optional.empty());
        return found.thenCombine(reading.version(), (response, version) -> {
            if (response.isEmpty()) {
                tags.note(request, version.toString());
            }
            return response;
        });
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        tags.put(request, response);
        kept.keep(request, response);
    }

    /** What isn't for everybody changes while the graph of the registry stays as it is. */
    private static boolean asksTheGraph(HttpRequest<?> request, @Nullable RouteMatch<?> route) {
        boolean isReading = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        boolean isFound = route != null && !has(Secured.class, route) || isDownload(request, route);
        return isReading
                && isFound
                && !request.getPath().equals(OpenApiController.PATH)
                && !request.getPath().startsWith(ReleaseController.PATH);
    }

    private static boolean mayBeKept(HttpRequest<?> request, @Nullable RouteMatch<?> route) {
        return (isDownload(request, route) || has(CacheableAnswer.class, route))
                && request.getUserPrincipal().isEmpty()
                && !request.getHeaders().contains(HttpHeaders.AUTHORIZATION);
    }

    /** Controllers of lists don't know of them. */
    private static boolean isDownload(HttpRequest<?> request, @Nullable RouteMatch<?> route) {
        return route == null && ListDownloads.list(request.getPath()).isPresent();
    }

    private static boolean has(Class<? extends Annotation> said, RouteMatch<?> route) {
        return route.getRouteInfo().getAnnotationMetadata().hasAnnotation(said);
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 2;
    }
}

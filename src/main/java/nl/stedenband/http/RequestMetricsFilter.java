package nl.stedenband.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;

/**
 * Counts requests by route, never by address, of which there is no end. The framework's own filter stands behind those that refuse, and so
 * doesn't see who may not come in, nor that the database was away when it was asked for that.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestMetricsFilter implements Ordered {
    private static final String BEGUN = "stedenband.request-begun";
    private static final String FILE = "file";
    private static final String UNKNOWN = "unknown";

    private final MeterRegistry registry;

    RequestMetricsFilter(MeterRegistry registry) {
        this.registry = registry;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGUN, Timer.start(registry));
    }

    @ResponseFilter
    void count(HttpRequest<?> request, HttpResponse<?> response) {
        request.getAttribute(BEGUN, Timer.Sample.class).ifPresent(begun -> begun.stop(timer(request, response)));
    }

    /** By which a request is counted. */
    Timer timer(HttpRequest<?> request, HttpResponse<?> response) {
        return Timer.builder("http.server.requests")
                .description("How long it took until the answer began")
                .tag("method", request.getMethod().name())
                .tag("uri", route(request, response))
                .tag("status", Integer.toString(response.code()))
                .register(registry);
    }

    private static String route(HttpRequest<?> request, HttpResponse<?> response) {
        String withoutRoute = response.code() < HttpStatus.BAD_REQUEST.getCode() ? FILE : UNKNOWN;
        return RouteAttributes.getRouteMatch(request)
                .filter(UriRouteMatch.class::isInstance)
                .map(match -> ((UriRouteMatch<?, ?>) match)
                        .getRouteInfo()
                        .getUriMatchTemplate()
                        .toPathString())
                .orElse(withoutRoute);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }
}

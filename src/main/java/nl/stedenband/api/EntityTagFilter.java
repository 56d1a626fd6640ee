package nl.stedenband.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * Marks each answer with the state of the graph that it was given from, so that who has it already is spared a copy. The day
 * is part of the mark, for that is what a question without {@code asOf} asks, and so is the format.
 */
@Order(0)
@ServerFilter(Api.ROOT + "/**")
final class EntityTagFilter {
    private static final String ATTRIBUTE = "stedenband.entity-tag";

    private final VersionQueries versions;
    private final String thesaurus;
    private final Clock clock;

    EntityTagFilter(VersionQueries versions, Thesaurus thesaurus, Clock clock) {
        this.versions = versions;
        this.thesaurus = thesaurus.version();
        this.clock = clock;
    }

    /** Before the question is answered: an answer may be newer than its mark says, never older. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void note(HttpRequest<?> request) {
        if (isReading(request) && asksTheGraph(request)) {
            note(request, versions.current());
        }
    }

    /** For an answer that itself knows the version of the graph that gave it. */
    void note(HttpRequest<?> request, String version) {
        int format =
                request.getHeaders().findFirst(HttpHeaders.ACCEPT).orElse("").hashCode();
        request.setAttribute(
                ATTRIBUTE,
                "W/\"%s-%s-%s-%s-%08x\"".formatted(version, LocalDate.now(clock), Api.VERSION, thesaurus, format));
    }

    @ResponseFilter
    void mark(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() != HttpStatus.OK.getCode()) {
            return;
        }
        request.getAttribute(ATTRIBUTE, String.class).ifPresent(tag -> {
            response.header(HttpHeaders.ETAG, tag);
            if (isKnown(request, tag)) {
                response.status(HttpStatus.NOT_MODIFIED).body(null);
                response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            }
        });
    }

    private static boolean isReading(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    private static boolean asksTheGraph(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request).isPresent()
                && !isSecluded(request)
                && !request.getPath().equals(OpenApiController.PATH)
                && !request.getPath().startsWith(TraversalController.ROOT + '/');
    }

    /** What isn't for everybody changes while the graph of the registry stays as it is. */
    private static boolean isSecluded(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(route ->
                        route instanceof MethodBasedRouteMatch<?, ?> method && method.hasAnnotation(Secured.class))
                .isPresent();
    }

    /** Whether who asks has the answer already, once its version is noted. */
    boolean isKnown(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class)
                .filter(tag -> isKnown(request, tag))
                .isPresent();
    }

    private static boolean isKnown(HttpRequest<?> request, String tag) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}

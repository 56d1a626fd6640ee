package nl.stedenband.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.http.KeptResponses.GivenAgain;

/**
 * Answers what {@link KeptResponses} answered before in the same words, with the headers that all filters added then, before anything looks
 * for who is to answer it: that, and those filters, cost more than the answer. It does so only where the version of the graph is known
 * without asking the database, and never for who shows who they are. Outermost of all.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RepeatedRequestFilter implements Ordered, MeasuredCaches {
    /** Bytes of all answers together, which most of them share with those kept elsewhere. */
    private static final long ROOM = 64_000_000;

    /** Answers differ by them, beside the address. */
    private static final List<String> TELLING = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.IF_NONE_MATCH,
            "HX-Request");

    /** Requests with them are for nobody but those who see to them. */
    private static final List<String> PARTICULAR = List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.COOKIE,
            HttpHeaders.ORIGIN,
            HttpHeaders.RANGE,
            HttpHeaders.IF_MODIFIED_SINCE);

    private final VersionOfRequests versions;
    private final RequestMetricsFilter metrics;
    private final KeptByVersion<RepeatedRequest, RepeatedAnswer> kept =
            new KeptByVersion<>("repeated", ROOM, RepeatedAnswer::weight);

    /**
     * Tells requests apart that may be answered in other ways.
     *
     * @param address in full
     * @param telling values of the headers, in order
     */
    private record RepeatedRequest(String address, List<String> telling) {}

    RepeatedRequestFilter(VersionOfRequests versions, RequestMetricsFilter metrics) {
        this.versions = versions;
        this.metrics = metrics;
    }

    @PreMatching
    @RequestFilter
    @Nullable
    HttpResponse<?> answerAgain(HttpRequest<?> request) {
        long begun = System.nanoTime();
        return isForEverybody(request)
                ? versions.readAlready()
                        .flatMap(version -> kept.findKept(versions.state(version), repeated(request)))
                        .map(CompletableFuture::join)
                        .map(answer -> answer.to(request, begun))
                        .orElse(null)
                : null;
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, HttpResponse<?> response) {
        request.getAttribute(GivenAgain.ATTRIBUTE, GivenAgain.class)
                .filter(given -> isForEverybody(request))
                .ifPresent(given -> RepeatedAnswer.of(response, given.measured(), metrics.timer(request, response))
                        .ifPresent(answer -> kept.keep(given.state(), repeated(request), answer)));
    }

    private static boolean isForEverybody(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET && PARTICULAR.stream().noneMatch(request.getHeaders()::contains);
    }

    private RepeatedRequest repeated(HttpRequest<?> request) {
        return new RepeatedRequest(
                versions.address(request),
                TELLING.stream()
                        .map(name -> String.join(",", request.getHeaders().getAll(name)))
                        .toList());
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}

package nl.stedenband.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.RequestReading;
import nl.stedenband.graph.RequestReading.MeasuredAnswer;
import nl.stedenband.graph.VersionQueries.GraphVersion;

/**
 * Keeps whole answers, each until the graph has another version, the day is over, or others are asked for more. A registry is written
 * now and then and read all the time. What is being made for one reader isn't made for another: that one waits.
 */
public final class KeptResponses {
    private static final String PROMISE = "stedenband.kept";

    /** Seconds after which nobody waits any more for what another request makes, and everybody makes it themselves. */
    private static final int PATIENCE = 20;

    private final VersionOfRequests versions;
    private final ResponseBytes bytes;
    private final KeptByVersion<RequestedResponse, KeptResponse> kept;

    /**
     * Which answer it is.
     *
     * @param address in full, with the name by which this service was asked, for that gets into answers
     * @param shown what is shown at the address, where that is not always the same
     */
    private record RequestedResponse(String address, String shown) {}

    /**
     * Notes on a request that it was answered by what is kept.
     *
     * @param state of all that the answer depends on beside the request
     * @param measured the question or list that it answers
     */
    record GivenAgain(String state, Optional<MeasuredAnswer> measured) {
        static final String ATTRIBUTE = "stedenband.given-again";
    }

    /** What a request is to make for all who ask for the same meanwhile. */
    private record ResponsePromise(
            GraphVersion version, RequestReading reading, CompletableFuture<KeptResponse> response) {}

    /** @param mostBytes of all answers together */
    public KeptResponses(String name, long mostBytes, VersionOfRequests versions, ResponseBytes bytes) {
        this.versions = versions;
        this.bytes = bytes;
        kept = new KeptByVersion<>(name, mostBytes, KeptResponse::weight);
    }

    /**
     * The answer that is kept, or is being made for another request; nothing for one that the caller is to make. That has to be given to
     * {@link #keep}, whatever comes of it.
     *
     * @param shown what is shown at the address
     * @param reading knows the version for the request
     */
    public CompletableFuture<Optional<HttpResponse<?>>> find(
            HttpRequest<?> request, String shown, RequestReading reading) {
        long begun = System.nanoTime();
        return reading.version().thenCompose(now -> {
            String state = versions.state(now);
            RequestedResponse requested = new RequestedResponse(versions.address(request), shown);
            CompletableFuture<KeptResponse> promise = new CompletableFuture<>();
            CompletableFuture<KeptResponse> found = request.getMethod() == HttpMethod.HEAD
                    ? kept.findKept(state, requested).orElse(promise)
                    : kept.findOrPromise(state, requested, promise);
            if (found != promise) {
                return found.handle((response, failure) ->
                        Optional.ofNullable(response).map(any -> give(any, state, request, begun)));
            }
            if (request.getMethod() != HttpMethod.HEAD) {
                promise.orTimeout(PATIENCE, TimeUnit.SECONDS);
                request.setAttribute(PROMISE, new ResponsePromise(now, reading, promise));
            }
            return CompletableFuture.completedFuture(Optional.empty());
        });
    }

    private static HttpResponse<?> give(KeptResponse response, String state, HttpRequest<?> request, long begun) {
        request.setAttribute(GivenAgain.ATTRIBUTE, new GivenAgain(state, response.measured()));
        response.measured().ifPresent(measured -> measured.countKept(System.nanoTime() - begun));
        return response.to(request);
    }

    /**
     * Keeps an answer that was promised, unless it is none, or was made while the graph became another: then it may be of both. It goes out
     * as it is kept.
     */
    public void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(PROMISE, ResponsePromise.class).ifPresent(promise -> {
            request.removeAttribute(PROMISE, ResponsePromise.class);
            Optional<KeptResponse> made = Optional.empty();
            try {
                made = made(promise, response);
                made.ifPresent(answer -> answer.putBody(request, response));
            } finally {
                keep(promise, made);
            }
        });
    }

    private Optional<KeptResponse> made(ResponsePromise promise, MutableHttpResponse<?> response) {
        return response.code() == HttpStatus.OK.getCode()
                ? bytes.of(response)
                        .map(body -> new KeptResponse(
                                response, body, promise.reading().answer()))
                : Optional.empty();
    }

    private void keep(ResponsePromise promise, Optional<KeptResponse> made) {
        if (made.isEmpty()) {
            promise.response().complete(null);
            return;
        }
        try {
            versions.read().whenComplete((now, failure) -> promise.response()
                    .complete(promise.version().equals(now) ? made.get() : null));
        } catch (RuntimeException e) {
            promise.response().complete(null);
        }
    }

    public CacheFigures figures() {
        return kept.figures();
    }
}

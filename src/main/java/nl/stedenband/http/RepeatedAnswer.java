package nl.stedenband.http;

import io.micrometer.core.instrument.Timer;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.stedenband.graph.RequestReading.MeasuredAnswer;

/**
 * A response with all its headers but the id of the request.
 *
 * @param body null where it has none
 * @param measured the question or list that it answers
 * @param timer by which its requests are counted
 */
record RepeatedAnswer(
        HttpStatus status,
        List<Map.Entry<String, String>> headers,
        @Nullable byte[] body,
        Optional<MeasuredAnswer> measured,
        Timer timer) {
    /** About what headers need. */
    private static final int LEAST_WEIGHT = 2_000;

    /** Nothing for a response that is made while it is sent. */
    static Optional<RepeatedAnswer> of(HttpResponse<?> response, Optional<MeasuredAnswer> measured, Timer timer) {
        Object body = response.body();
        return body == null || body instanceof byte[]
                ? Optional.of(new RepeatedAnswer(response.status(), headers(response), (byte[]) body, measured, timer))
                : Optional.empty();
    }

    private static List<Map.Entry<String, String>> headers(HttpResponse<?> response) {
        return response.getHeaders().asMap().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase(RequestId.HEADER))
                .flatMap(header -> header.getValue().stream().map(value -> Map.entry(header.getKey(), value)))
                .toList();
    }

    /** Bytes. */
    int weight() {
        return LEAST_WEIGHT + (body == null ? 0 : body.length);
    }

    /** @param begun when the request came, by {@link System#nanoTime} */
    HttpResponse<?> to(HttpRequest<?> request, long begun) {
        MutableHttpResponse<byte[]> response = HttpResponse.status(status);
        headers.forEach(header -> response.header(header.getKey(), header.getValue()));
        response.header(RequestId.HEADER, RequestId.of(request));
        if (body != null) {
            response.body(body);
        }
        long nanos = System.nanoTime() - begun;
        measured.ifPresent(question -> question.countKept(nanos));
        timer.record(nanos, TimeUnit.NANOSECONDS);
        return response;
    }
}

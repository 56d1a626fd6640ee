package nl.stedenband.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import nl.stedenband.graph.RequestReading.MeasuredAnswer;

/**
 * A response as it goes out, but for what filters add to each that stand before the one that keeps it. It is packed once, for the first
 * who takes that.
 */
final class KeptResponse {
    private static final String GZIP = "gzip";

    /** Shorter ones the server wouldn't pack either; {@code compression-threshold}. */
    private static final int LEAST_TO_PACK = 1024;

    private final List<Map.Entry<String, String>> headers;
    private final byte[] body;
    private final Optional<MeasuredAnswer> measured;
    private final boolean isPackable;
    private byte[] packed;

    /**
     * @param response with its headers, of which the media type must be one
     * @param body of the response
     * @param measured the question or list that it answers
     */
    KeptResponse(HttpResponse<?> response, byte[] body, Optional<MeasuredAnswer> measured) {
        this.body = body;
        this.measured = measured;
        headers = response.getHeaders().asMap().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> Map.entry(header.getKey(), value)))
                .toList();
        isPackable = body.length >= LEAST_TO_PACK
                && MediaType.isTextBased(response.getHeaders().get(HttpHeaders.CONTENT_TYPE));
    }

    /** Bytes, of both bodies at most. */
    int weight() {
        return isPackable ? 2 * body.length : body.length;
    }

    Optional<MeasuredAnswer> measured() {
        return measured;
    }

    MutableHttpResponse<byte[]> to(HttpRequest<?> request) {
        MutableHttpResponse<byte[]> response = HttpResponse.ok();
        headers.forEach(header -> response.header(header.getKey(), header.getValue()));
        if (request.getMethod() != HttpMethod.HEAD) {
            putBody(request, response);
        }
        return response;
    }

    /** In the form that the request takes. */
    void putBody(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (isPackable && takesPacked(request)) {
            response.header(HttpHeaders.CONTENT_ENCODING, GZIP).body(packed());
        } else {
            response.body(body);
        }
    }

    private synchronized byte[] packed() {
        if (packed == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            packed = bytes.toByteArray();
        }
        return packed;
    }

    /** What takes nothing but other ways of packing is left to the server. */
    private static boolean takesPacked(HttpRequest<?> request) {
        for (String header : request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING)) {
            for (String coding : header.split(",")) {
                String[] parts = coding.split(";", 2);
                if (parts[0].strip().equalsIgnoreCase(GZIP)) {
                    return parts.length == 1 || !parts[1].strip().matches("(?i)q\\s*=\\s*0(\\.0{0,3})?");
                }
            }
        }
        return false;
    }
}

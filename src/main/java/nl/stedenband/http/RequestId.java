package nl.stedenband.http;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a request is called in its answer and in every line of the log that it causes, so that who reports one leads to the other. A proxy
 * or program may have given it a name before; it counts where it can do no harm in a log.
 */
public final class RequestId {
    /** In which it is given, and answered. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "stedenband.request-id";

    /** Short, and without what could end a line or look like another part of it. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The same at each call. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> {
            String id = given(request).orElseGet(() -> UUID.randomUUID().toString());
            request.setAttribute(ATTRIBUTE, id);
            return id;
        });
    }

    private static Optional<String> given(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HEADER))
                .filter(id -> HARMLESS.matcher(id).matches());
    }
}

package nl.stedenband.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;

/**
 * Refuses what says that it is larger than any request needs to be. Forms with files may be larger, and are looked at by themselves; for
 * their sake the server takes more than this from anybody who doesn't say beforehand how much it is.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BodyLimitFilter implements Ordered {
    static final long MOST_BYTES = 3L << 20;

    @RequestFilter
    void check(HttpRequest<?> request) {
        boolean hasFiles = request.getContentType()
                .filter(MediaType.MULTIPART_FORM_DATA_TYPE::equals)
                .isPresent();
        if (!hasFiles && request.getContentLength() > MOST_BYTES) {
            throw new HttpStatusException(
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                    "The request is too large: %d bytes are allowed.".formatted(MOST_BYTES));
        }
    }

    /** Before whatever reads what was sent. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before() - 2;
    }
}

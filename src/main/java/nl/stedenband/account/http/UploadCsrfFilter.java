package nl.stedenband.account.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ConditionalFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.OptionalLong;

/**
 * Lets only those forms with files in that are of our own pages and not too large. Nothing of what is sent is read before: the mark of the
 * form stands in the address, {@code ?form=…}, and how much it is must be said beforehand.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class UploadCsrfFilter implements ConditionalFilter, Ordered {
    /** Twice what the largest file may have that most pages take, so that the page can tell; {@link UploadLimit} has it for others. */
    static final long MOST_BYTES = 1 << 21;

    private final CsrfTokens csrfTokens;

    UploadCsrfFilter(CsrfTokens csrfTokens) {
        this.csrfTokens = csrfTokens;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!isEnabled(request)) {
            return;
        }
        csrfTokens.check(request.getParameters().get(CsrfTokens.FIELD, String.class, ""), request);
        long bytes = request.getContentLength();
        long most = limit(request);
        if (bytes < 0) {
            throw new HttpStatusException(HttpStatus.LENGTH_REQUIRED, "How long the form is has to be said.");
        }
        if (bytes > most) {
            throw new HttpStatusException(
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                    "The file is too large: %d bytes are allowed.".formatted(most));
        }
    }

    /** In bytes, as the method says to which the form is sent. */
    private static long limit(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .map(route -> route instanceof MethodBasedRouteMatch<?, ?> method
                        ? method.longValue(UploadLimit.class, "value")
                        : OptionalLong.empty())
                .orElse(OptionalLong.empty())
                .orElse(MOST_BYTES);
    }

    @Override
    public boolean isEnabled(HttpRequest<?> request) {
        return !ProgramRequests.ask(request) && isFor(request);
    }

    /** Whether a request sends a form with files; any other that isn't for reading is for {@link CsrfFilter}. */
    static boolean isFor(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST
                && request.getContentType()
                        .filter(MediaType.MULTIPART_FORM_DATA_TYPE::equals)
                        .isPresent();
    }

    /** Before the other gate, which may be asked to read what is sent although it has nothing to say about it. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before() - 1;
    }
}

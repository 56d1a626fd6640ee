package nl.stedenband.account.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ConditionalFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Set;

/** Lets only forms of our own pages in; of those with files {@link UploadCsrfFilter} does. The programming interface, where cookies count for nothing, needs no such gate. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CsrfFilter implements ConditionalFilter, Ordered {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CsrfTokens csrfTokens;

    CsrfFilter(CsrfTokens csrfTokens) {
        this.csrfTokens = csrfTokens;
    }

    /** Asks again whether it is to look: with a filter that adds itself to a request, as that of other origins, the framework doesn't. */
    @RequestFilter
    void check(HttpRequest<?> request, @Nullable @Body String body) {
        if (!isEnabled(request)) {
            return;
        }
        boolean isForm = request.getContentType()
                .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::equals)
                .isPresent();
        if (!isForm || body == null) {
            throw CsrfTokens.refused();
        }
        FormFields sent = FormFields.read(body);
        csrfTokens.check(sent.text(CsrfTokens.FIELD), request);
        sent.keep(request);
    }

    @Override
    public boolean isEnabled(HttpRequest<?> request) {
        return !ProgramRequests.ask(request)
                && !READING.contains(request.getMethod())
                && !UploadCsrfFilter.isFor(request);
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}

package nl.stedenband.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/**
 * Forgets which languages and charsets a client wants where that can't be read, as with {@code Accept-Language: ,}. Before it knows what it
 * calls, the framework reads them for every request, and what it can't read it takes for a fault of ours.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class UnreadableHeadersFilter implements Ordered {

    @PreMatching
    @RequestFilter
    void forget(HttpRequest<?> request) {
        if (request.getHeaders() instanceof MutableHttpHeaders headers) {
            if (!isReadable(headers::findAcceptLanguage)) {
                headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
            }
            if (!isReadable(headers::findAcceptCharset)) {
                headers.remove(HttpHeaders.ACCEPT_CHARSET);
            }
        }
    }

    private static boolean isReadable(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}

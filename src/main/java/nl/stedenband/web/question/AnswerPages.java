package nl.stedenband.web.question;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import nl.stedenband.http.AnswerCitations;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.SiteSection;

/** Shows the page of an answer to whoever follows the address in a citation with a browser; programs get the rows there. */
@ServerFilter(AnswerCitations.QUESTIONS + "*")
final class AnswerPages implements Ordered {

    @RequestFilter
    @Nullable
    HttpResponse<?> show(HttpRequest<?> request) {
        boolean isBrowser = request.accept().stream()
                .findFirst()
                .filter(type -> type.getName().equals(MediaType.TEXT_HTML))
                .isPresent();
        if (!isBrowser) {
            return null;
        }
        PageAddresses pageAddresses = PageAddresses.of(request);
        String question = request.getUri().getRawPath().substring(AnswerCitations.QUESTIONS.length());
        String query = request.getUri().getRawQuery();
        return HttpResponse.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        pageAddresses.to(SiteSection.QUESTIONS) + '/' + question + (query == null ? "" : '?' + query))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** After slashes at the end are refused. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 3;
    }
}

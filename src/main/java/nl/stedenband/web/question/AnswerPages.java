package nl.stedenband.web.question;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.http.AnswerCitations;
import nl.stedenband.http.AnswersForPeople;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.SiteSection;

/** Shows the page of an answer to whoever follows the address in a citation with a browser. */
@Singleton
final class AnswerPages implements AnswersForPeople {

    @Override
    public Optional<HttpResponse<?>> answer(HttpRequest<?> request) {
        boolean isBrowser = request.accept().stream()
                .findFirst()
                .filter(type -> type.getName().equals(MediaType.TEXT_HTML))
                .isPresent();
        return isBrowser ? Optional.of(page(request)) : Optional.empty();
    }

    private static HttpResponse<?> page(HttpRequest<?> request) {
        PageAddresses pageAddresses = PageAddresses.of(request);
        String question = request.getUri().getRawPath().substring(AnswerCitations.QUESTIONS.length());
        String query = request.getUri().getRawQuery();
        return HttpResponse.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        pageAddresses.to(SiteSection.QUESTIONS) + '/' + question + (query == null ? "" : '?' + query))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }
}

package nl.stedenband.web.page;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.stedenband.http.ErrorFormat;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/** Tells readers of errors on pages in their language, wherever no other format is asked for. */
@Singleton
final class PageErrors implements ErrorFormat, Ordered {
    private static final MediaType HTML = new MediaType(Pages.HTML);

    private final Pages pages;

    PageErrors(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean fits(HttpRequest<?> request) {
        return true;
    }

    @Override
    public MutableHttpResponse<?> write(
            HttpRequest<?> request, MutableHttpResponse<?> response, String detail, List<Mistake> mistakes) {
        ErrorPage page =
                new ErrorPage(response.code(), response.getHeaders().contains(HttpHeaders.RETRY_AFTER), mistakes);
        return response.contentType(HTML).body(pages.renderWithoutGraph("error/page", page, request));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /**
     * That something went wrong.
     *
     * @param status of the response
     * @param passes whether the same request may find it gone
     * @param mistakes in the question, where that is what was wrong
     */
    public record ErrorPage(int status, boolean passes, List<Mistake> mistakes) {
        private static final Set<Integer> WITH_TEXTS = Set.of(400, 401, 403, 404, 405, 413, 429, 500, 503);

        /** What the texts on it are called. */
        public String text() {
            if (status == HttpStatus.SERVICE_UNAVAILABLE.getCode() && !passes) {
                return "too-costly";
            }
            return Integer.toString(WITH_TEXTS.contains(status) ? status : status < 500 ? 400 : 500);
        }
    }
}

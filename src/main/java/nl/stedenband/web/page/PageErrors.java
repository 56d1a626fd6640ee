package nl.stedenband.web.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.stedenband.http.ErrorFormat;
import nl.stedenband.http.RequestId;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/** Tells readers of errors on pages in their language, wherever no other format is asked for. */
@Singleton
final class PageErrors implements ErrorFormat, Ordered {
    private static final MediaType HTML = new MediaType(Pages.HTML);
    private static final Set<Integer> WITH_TEXTS = Set.of(400, 401, 403, 404, 405, 413, 429, 500, 503);

    private final Pages pages;
    private final Router router;

    PageErrors(Pages pages, Router router) {
        this.pages = pages;
        this.router = router;
    }

    @Override
    public boolean fits(HttpRequest<?> request) {
        return true;
    }

    @Override
    public MutableHttpResponse<?> write(
            HttpRequest<?> request, MutableHttpResponse<?> response, String detail, List<Mistake> mistakes) {
        String text = response.getAttribute(ErrorFormat.TEXT, String.class).orElseGet(() -> text(response.code()));
        UnkeptForm unkept = UnkeptForm.of(request, text, new Texts(Language.of(request)), router)
                .orElse(null);
        ErrorPage page = new ErrorPage(response.code(), text, RequestId.of(request), mistakes, unkept);
        return response.contentType(HTML).body(pages.renderWithoutGraph("error/page", page, request));
    }

    private static String text(int status) {
        return Integer.toString(WITH_TEXTS.contains(status) ? status : status < 500 ? 400 : 500);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /**
     * That something went wrong.
     *
     * @param status of the response
     * @param text what the texts on it are called
     * @param requestId what the log calls the request
     * @param mistakes in the question, where that is what was wrong
     * @param unkept what was sent with a form; null where none was
     */
    public record ErrorPage(
            int status,
            String text,
            String requestId,
            List<Mistake> mistakes,
            @Nullable UnkeptForm unkept) {

        /** Whether the log has more about it. */
        public boolean isLogged() {
            return status >= HttpStatus.INTERNAL_SERVER_ERROR.getCode();
        }
    }
}

package nl.stedenband.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Renders pages. As a whole before anything is sent: when a template fails, the reader gets an error page. The framework's own
 * {@code @View} renders while it sends, and leaves the reader waiting.
 */
@Singleton
public final class Pages {
    /** The media type of pages. */
    public static final String HTML = "text/html; charset=utf-8";

    private final ViewsRenderer<Map<String, Object>, HttpRequest<?>> renderer;
    private final PageContexts pageContexts;

    Pages(ViewsRenderer<Map<String, Object>, HttpRequest<?>> renderer, PageContexts pageContexts) {
        this.renderer = renderer;
        this.pageContexts = pageContexts;
    }

    /** What a page needs to be rendered, and what it is made from. */
    public PageContext site(HttpRequest<?> request) {
        return pageContexts.of(request);
    }

    /**
     * Renders a page.
     *
     * @param view the template, which gets the page as {@code page} and what all pages need as {@code site}
     */
    public String render(String view, Object page, HttpRequest<?> request) {
        return render(view, page, request, pageContexts.of(request));
    }

    /** Renders a page that tells of an error, and so must not need the graph. */
    String renderWithoutGraph(String view, Object page, HttpRequest<?> request) {
        return render(view, page, request, pageContexts.withoutGraph(request));
    }

    /** Renders a page for which the site had to be known already. */
    public String render(String view, Object page, HttpRequest<?> request, PageContext pageContext) {
        StringWriter html = new StringWriter();
        try {
            renderer.render(view, Map.of("page", page, "site", pageContext), request)
                    .writeTo(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}

package nl.stedenband.web.table;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;

/** What a reader asks of a list. Whatever is read of it is a field of the form above the list, in the same order. */
public final class AskedList {
    private final HttpRequest<?> request;
    private final QueryParameters queryParameters;
    private final List<Function<PageContext, ListFilter>> filters = new ArrayList<>();
    private @Nullable PageViewpoint pageViewpoint;

    private AskedList(HttpRequest<?> request) {
        this.request = request;
        this.queryParameters = QueryParameters.in(request);
    }

    /** Nothing is read yet; what is wrong is told by {@link #show}, all at once. */
    public static AskedList in(HttpRequest<?> request) {
        return new AskedList(request);
    }

    /** Part of a name, from the parameter {@code q}. */
    public NameSearch names() {
        text("q");
        return queryParameters.names();
    }

    /** As written; nothing where it was not asked. */
    @Nullable
    public String text(String name) {
        return written(name, queryParameters.text(name));
    }

    /** The id of a thing of that kind, to be written in; nothing where it was not asked. */
    @Nullable
    public String id(String name, ThingKind thingKind) {
        return written(name, queryParameters.id(name, thingKind));
    }

    /** The same, to be chosen from options. */
    @Nullable
    public String id(String name, ThingKind thingKind, Function<PageContext, List<ListFilter.Option>> options) {
        return chosen(name, queryParameters.id(name, thingKind), options);
    }

    /** One of some words that have texts under the name of the parameter. */
    @Nullable
    public String oneOf(String name, List<String> words) {
        return chosen(
                name, queryParameters.oneOf(name, words), pageContext -> FilterChoices.words(pageContext, name, words));
    }

    /** Yes or no; nothing where it was not asked. */
    @Nullable
    public Boolean truth(String name) {
        return chosen(name, queryParameters.truth(name), FilterChoices::yesOrNo);
    }

    /** @param now the usual moment to look from */
    public Viewpoint viewpoint(Instant now) {
        Viewpoint viewpoint = queryParameters.viewpoint(now);
        pageViewpoint = PageViewpoint.of(viewpoint, request);
        return viewpoint;
    }

    /**
     * The page with the list, when all has been read.
     *
     * @throws nl.stedenband.registry.InvalidQuestion with everything that is wrong in what was asked
     */
    public <T> String show(ListLayout<T> layout, Function<Pageable, Page<T>> list, Pages pages) {
        return queryParameters.paged(page -> {
            PageContext pageContext = pages.site(request);
            List<ListFilter> form =
                    filters.stream().map(filter -> filter.apply(pageContext)).toList();
            return pages.render(
                    "layout/list", ListPage.of(layout, form, pageViewpoint, list.apply(page), pageContext), request);
        });
    }

    private @Nullable String written(String name, @Nullable String value) {
        filters.add(pageContext -> ListFilter.written(name, value));
        return value;
    }

    private <T> @Nullable T chosen(
            String name, @Nullable T value, Function<PageContext, List<ListFilter.Option>> options) {
        filters.add(pageContext -> ListFilter.chosen(name, value, options.apply(pageContext)));
        return value;
    }
}

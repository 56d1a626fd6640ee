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
import nl.stedenband.http.Asked;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Seen;
import nl.stedenband.web.page.Site;

/** What a reader asks of a list. Whatever is read of it is a field of the form above the list, in the same order. */
public final class AskedList {
    private final HttpRequest<?> request;
    private final Asked asked;
    private final List<Function<Site, Filter>> filters = new ArrayList<>();
    private @Nullable Seen seen;

    private AskedList(HttpRequest<?> request) {
        this.request = request;
        this.asked = Asked.in(request);
    }

    /** Nothing is read yet; what is wrong is told by {@link #show}, all at once. */
    public static AskedList in(HttpRequest<?> request) {
        return new AskedList(request);
    }

    /** Part of a name, from the parameter {@code q}. */
    public NameSearch names() {
        text("q");
        return asked.names();
    }

    /** As written; nothing where it was not asked. */
    @Nullable
    public String text(String name) {
        return written(name, asked.text(name));
    }

    /** The id of a thing of that kind, to be written in; nothing where it was not asked. */
    @Nullable
    public String id(String name, Kind kind) {
        return written(name, asked.id(name, kind));
    }

    /** The same, to be chosen from options. */
    @Nullable
    public String id(String name, Kind kind, Function<Site, List<Filter.Option>> options) {
        return chosen(name, asked.id(name, kind), options);
    }

    /** One of some words that have texts under the name of the parameter. */
    @Nullable
    public String oneOf(String name, List<String> words) {
        return chosen(name, asked.oneOf(name, words), site -> Choices.words(site, name, words));
    }

    /** Yes or no; nothing where it was not asked. */
    @Nullable
    public Boolean truth(String name) {
        return chosen(name, asked.truth(name), Choices::yesOrNo);
    }

    /** @param now the usual moment to look from */
    public Viewpoint viewpoint(Instant now) {
        Viewpoint viewpoint = asked.viewpoint(now);
        seen = Seen.of(viewpoint, request);
        return viewpoint;
    }

    /**
     * The page with the list, when all has been read.
     *
     * @throws nl.stedenband.registry.InvalidQuestion with everything that is wrong in what was asked
     */
    public <T> String show(ListLayout<T> layout, Function<Pageable, Page<T>> list, Pages pages) {
        return asked.paged(page -> {
            Site site = pages.site(request);
            List<Filter> form =
                    filters.stream().map(filter -> filter.apply(site)).toList();
            return pages.render("layout/list", ListPage.of(layout, form, seen, list.apply(page), site), request);
        });
    }

    private @Nullable String written(String name, @Nullable String value) {
        filters.add(site -> Filter.written(name, value));
        return value;
    }

    private <T> @Nullable T chosen(String name, @Nullable T value, Function<Site, List<Filter.Option>> options) {
        filters.add(site -> Filter.chosen(name, value, options.apply(site)));
        return value;
    }
}

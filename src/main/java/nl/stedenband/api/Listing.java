package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stedenband.http.Link;
import nl.stedenband.registry.Viewpoint;

/**
 * One page of a list.
 *
 * @param total over all pages
 * @param page from 1; nothing for a page that was reached by a link {@code next}
 * @param links {@code self}, {@code next} where the list goes on, and {@code prev} where a page by number has one before it
 * @param viewpoint nothing for lists that don't depend on it
 */
@Serdeable
record Listing<T>(
        long total,

        @Nullable Integer page,
        int pageSize,
        @Nullable SeenFrom viewpoint,
        List<T> items,

        @JsonProperty("_links") Map<String, Link> links) {

    static <T> Listing<T> of(Page<T> page, HttpRequest<?> request) {
        return of(page, null, request);
    }

    static <T> Listing<T> of(Page<T> page, @Nullable Viewpoint viewpoint, HttpRequest<?> request) {
        boolean hasNumber = page.getPageable().getMode() == Pageable.Mode.OFFSET;
        Map<String, Link> links = Link.from(request);
        if (hasNumber && page.getPageNumber() > 0) {
            links.put("prev", Link.toPage(request, page.getPageNumber()));
        }
        if (page.hasNext()) {
            links.put("next", Link.after(page, viewpoint, request));
        }
        return new Listing<>(
                page.getTotalSize(),
                hasNumber ? page.getPageNumber() + 1 : null,
                page.getSize(),
                viewpoint == null ? null : SeenFrom.of(viewpoint),
                page.getContent(),
                links);
    }

    /** A list that is short enough to be given whole. */
    static <T> Listing<T> whole(List<T> items, Viewpoint viewpoint, HttpRequest<?> request) {
        return new Listing<>(items.size(), 1, items.size(), SeenFrom.of(viewpoint), items, Link.from(request));
    }

    /** The same page with these items. */
    Listing<T> with(List<T> others) {
        return new Listing<>(total, page, pageSize, viewpoint, others, links);
    }

    /** The same page with something else for each item. */
    <R> Listing<R> thinned(Function<T, R> thinning) {
        return new Listing<>(
                total, page, pageSize, viewpoint, items.stream().map(thinning).toList(), links);
    }
}

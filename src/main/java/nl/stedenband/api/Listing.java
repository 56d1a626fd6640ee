package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.Viewpoint;

/**
 * One page of a list.
 *
 * @param total over all pages
 * @param page from 1
 * @param links {@code self}, and {@code prev} and {@code next} where there is such a page
 * @param viewpoint nothing for lists that don't depend on it
 */
@Serdeable
record Listing<T>(
        long total,

        int page,
        int pageSize,
        @Nullable SeenFrom viewpoint,
        List<T> items,

        @JsonProperty("_links") Map<String, Link> links) {

    static <T> Listing<T> of(Page<T> page, HttpRequest<?> request) {
        return of(page, null, request);
    }

    static <T> Listing<T> of(Page<T> page, @Nullable Viewpoint viewpoint, HttpRequest<?> request) {
        int number = page.getPageNumber() + 1;
        Map<String, Link> links = Link.from(request);
        if (number > 1) {
            links.put("prev", Link.toPage(request, number - 1));
        }
        if (number < page.getTotalPages()) {
            links.put("next", Link.toPage(request, number + 1));
        }
        return new Listing<>(
                page.getTotalSize(),
                number,
                page.getSize(),
                viewpoint == null ? null : SeenFrom.of(viewpoint),
                page.getContent(),
                links);
    }

    /** A list that is short enough to be given whole. */
    static <T> Listing<T> whole(List<T> items, Viewpoint viewpoint, HttpRequest<?> request) {
        return new Listing<>(items.size(), 1, items.size(), SeenFrom.of(viewpoint), items, Link.from(request));
    }
}

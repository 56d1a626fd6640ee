package nl.stedenband.listing;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.util.List;

/**
 * The method of a repository that finds the rows of a list.
 *
 * @param <Q> the repository
 * @param isPaged whether they come in pages; others are short enough to be given whole
 */
record ListQuery<Q, T>(Class<Q> repository, boolean isPaged, PagedRows<Q, T> rows) {

    /** Finds a page, or all rows for {@code Pageable.UNPAGED}. */
    interface PagedRows<Q, T> {
        Page<T> find(Q repository, ListQuestion question, Pageable page);
    }

    /** Finds all rows at once. */
    interface WholeRows<Q, T> {
        List<T> find(Q repository, ListQuestion question);
    }

    static <Q, T> ListQuery<Q, T> paged(Class<Q> repository, PagedRows<Q, T> rows) {
        return new ListQuery<>(repository, true, rows);
    }

    static <Q, T> ListQuery<Q, T> whole(Class<Q> repository, WholeRows<Q, T> rows) {
        return new ListQuery<>(repository, false, (queries, question, page) -> {
            List<T> all = rows.find(queries, question);
            return Page.of(all, page, (long) all.size());
        });
    }
}

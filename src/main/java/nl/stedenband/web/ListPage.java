package nl.stedenband.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import java.util.List;
import java.util.function.Function;

/**
 * A list of things with a form to narrow it.
 *
 * @param section whose things are listed
 * @param columns of which the names are texts under {@code column.}
 * @param seen from where in time, for lists that depend on it
 */
public record ListPage(
        Section section,
        List<Filter> filters,
        @Nullable Seen seen,
        List<String> columns,
        List<List<Cell>> rows,
        Page<?> page) {

    static <T> ListPage of(
            Section section,
            List<Filter> filters,
            @Nullable Seen seen,
            List<String> columns,
            Page<T> page,
            Function<T, List<Cell>> row) {
        return new ListPage(
                section,
                filters,
                seen,
                columns,
                page.getContent().stream().map(row).toList(),
                page);
    }
}

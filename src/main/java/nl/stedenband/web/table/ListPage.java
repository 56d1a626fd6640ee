package nl.stedenband.web.table;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.web.page.Section;
import nl.stedenband.web.page.Seen;
import nl.stedenband.web.page.Site;

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

    static <T> ListPage of(ListLayout<T> layout, List<Filter> filters, @Nullable Seen seen, Page<T> page, Site site) {
        return new ListPage(
                layout.section(),
                filters,
                seen,
                layout.columns(),
                page.getContent().stream()
                        .map(thing -> layout.row().apply(thing, site))
                        .toList(),
                page);
    }
}

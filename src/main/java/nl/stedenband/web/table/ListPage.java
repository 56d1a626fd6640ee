package nl.stedenband.web.table;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.SiteSection;

/**
 * A list of things with a form to narrow it.
 *
 * @param section whose things are listed
 * @param columns of which the names are texts under {@code column.}
 * @param seen from where in time, for lists that depend on it
 */
public record ListPage(
        SiteSection section,
        List<FilterField> filters,
        @Nullable PageViewpoint seen,
        List<String> columns,
        List<List<TableCell>> rows,
        Page<?> page) {

    static <T> ListPage of(
            ListLayout<T> layout,
            List<FilterField> filters,
            @Nullable PageViewpoint pageViewpoint,
            Page<T> page,
            PageContext pageContext) {
        return new ListPage(
                layout.section(),
                filters,
                pageViewpoint,
                layout.columns(),
                page.getContent().stream()
                        .map(thing -> layout.row().apply(thing, pageContext))
                        .toList(),
                page);
    }
}

package nl.stedenband.web.table;

import java.util.List;
import java.util.function.BiFunction;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.SiteSection;

/**
 * How things of a sort are listed.
 *
 * @param columns of which the names are texts under {@code column.}
 * @param row the cells of a thing, one for each column
 */
public record ListLayout<T>(
        SiteSection section, List<String> columns, BiFunction<T, PageContext, List<TableCell>> row) {
    public ListLayout {
        columns = List.copyOf(columns);
    }
}

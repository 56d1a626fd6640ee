package nl.stedenband.web.table;

import java.util.List;
import java.util.function.BiFunction;
import nl.stedenband.web.page.Section;
import nl.stedenband.web.page.Site;

/**
 * How things of a sort are listed.
 *
 * @param columns of which the names are texts under {@code column.}
 * @param row the cells of a thing, one for each column
 */
public record ListLayout<T>(Section section, List<String> columns, BiFunction<T, Site, List<Cell>> row) {
    public ListLayout {
        columns = List.copyOf(columns);
    }
}

package nl.stedenband.web;

import java.util.List;
import java.util.function.BiFunction;

/**
 * How things of a sort are listed.
 *
 * @param columns of which the names are texts under {@code column.}
 * @param row the cells of a thing, one for each column
 */
record ListLayout<T>(Section section, List<String> columns, BiFunction<T, Site, List<Cell>> row) {
    ListLayout {
        columns = List.copyOf(columns);
    }
}

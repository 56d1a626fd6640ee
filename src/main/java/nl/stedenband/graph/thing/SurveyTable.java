package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A published table, figure by figure in the order of the page; those given in running text have no order.
 *
 * @param figures as printed
 */
@Serdeable
public record SurveyTable(String id, String title, List<Figure> figures) {

    /**
     * One figure.
     *
     * @param row as printed beside it
     * @param column as printed above it
     * @param printed the characters themselves
     * @param value the number that they are; nothing for a dash or a word
     * @param year to which it applies
     * @param note of the page, or on how it was read
     * @param counts the countries, groups or regions that it counts, where it counts these
     * @param sources slug and locator of each source
     * @param assertions ids
     */
    @Serdeable
    public record Figure(
            String id,
            String row,
            @Nullable String column,
            String printed,
            @Nullable Double value,
            @Nullable String unit,
            @Nullable Long year,
            @Nullable String note,
            List<Named> counts,
            List<String> sources,
            List<String> assertions) {}
}

package nl.stedenband.desk;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What a source says one has to be careful with in a country.
 *
 * @param assertion its id
 * @param held when, in EDTF; null where the source doesn't say
 * @param sources slug and locator
 */
public record Sensitivity(
        String assertion, String text, @Nullable String held, List<String> sources) {
    public Sensitivity {
        sources = List.copyOf(sources);
    }
}

package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A figure of a published table as tidy data.
 *
 * @param item what it is on; of a table by size classes what the table is on
 * @param answer which answer it counts, where there are several
 * @param sizeClass of municipalities, as printed; nothing for all
 * @param areas countries, groups or regions that it counts, where it counts these
 * @param wave the year that it is of
 * @param base how many it is a share or part of, where one number alone may be meant
 * @param baseLow the least that may be meant
 * @param baseFrom {@code told}; {@code computed} from numbers and shares of all rows of the wave; {@code computed-alone} from its own row, as no
 *     base fits all
 * @param value the number that is printed; nothing for a dash or a word
 * @param lower of a share in %, Wilson's bound with 95 % of confidence: ours, as if those who answered had been drawn by chance, on the least base
 * @param note of the page, or on how it was read
 * @param check what number and share of its row come to: ours
 */
@Serdeable
public record SurveyFigure(
        String id,
        String survey,
        String title,
        String item,
        @Nullable String answer,
        @Nullable String sizeClass,
        List<Named> areas,
        @Nullable Long wave,
        @Nullable Long base,
        @Nullable Long baseLow,
        @Nullable Long baseHigh,
        @Nullable String baseFrom,
        @Nullable Double value,
        @Nullable String unit,
        @Nullable Double lower,
        @Nullable Double upper,
        String printed,
        @Nullable String note,
        @Nullable String check,
        List<String> sources,
        List<String> assertions) {}

package nl.stedenband.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much a source's word weighs where sources differ; the first is the heaviest. */
public enum SourceRank {
    OFFICIAL_REGISTER,
    /** A municipality or its partner about itself. */
    OWN_WORD,
    SURVEY_OR_STUDY,
    PRESS,
    ENCYCLOPAEDIA,
    UNVERIFIED_COPY;

    /** The name in files: {@code official-register}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all ranks. */
    public static List<String> slugs() {
        return Arrays.stream(values()).map(SourceRank::slug).toList();
    }

    /** @throws IllegalArgumentException when there is no such rank */
    public static SourceRank ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package nl.stedenband.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be written in a form that changes the registry. Times are EDTF dates: {@code 2026}, {@code 2026-11}, {@code 1975~}. */
public enum EditField {
    /** The id of one. */
    MUNICIPALITY,
    /** The id of a place or country abroad that the registry knows. */
    PARTNER,
    /** What a place abroad is called that the registry doesn't know. */
    NAME,
    /** In which that place lies: the code. */
    COUNTRY,
    /** The id of one. */
    NETWORK,
    /** The id of one. */
    PARTNERSHIP,
    /** The id of a place abroad. */
    PLACE,
    /** The id of a place abroad that is, or could be taken for, the same. */
    OTHER_PLACE,
    /** The id of one that counts. */
    ASSERTION,
    TIE_KIND,
    SINCE,
    /** The last day on which it held. */
    UNTIL,
    /** When it was seen standing. */
    SEEN,
    /** In whose name it is. */
    VILLAGE,
    /** Which of the parties ended it: kind and id in one. */
    ENDED_BY,
    END_REASON,
    /** Why an assertion is retracted, or two places are taken for one or for two. Everybody can read it. */
    WHY,
    /** The id of a source that the registry has; without one it is described by the next fields. */
    SOURCE,
    SOURCE_TITLE,
    SOURCE_PUBLISHER,
    SOURCE_PUBLISHED,
    SOURCE_URL,
    /** How much its word weighs, see {@link nl.stedenband.registry.SourceRank}. */
    SOURCE_RANK,
    /** Page, section, table, row or line. */
    LOCATOR,
    /** The source's words. */
    QUOTE;

    /** Those that say which source it is, and where in it. */
    public static final List<EditField> OF_SOURCE =
            List.of(SOURCE, SOURCE_TITLE, SOURCE_PUBLISHER, SOURCE_PUBLISHED, SOURCE_URL, SOURCE_RANK, LOCATOR, QUOTE);

    private static final int LINE = 400;
    private static final int TEXT = 4000;

    /** How many characters it may have. */
    public int most() {
        return isLong() ? TEXT : LINE;
    }

    /** Whether it is more than a line. */
    public boolean isLong() {
        return this == END_REASON || this == WHY || this == QUOTE;
    }

    /** In forms, and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EditField> ofWord(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }
}

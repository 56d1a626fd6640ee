package nl.stedenband.editing.ownlist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.PlaceNames;

/** The columns of a list, headed in one of the two languages. The first are for reading, the others to fill in. */
enum ListColumn {
    MUNICIPALITY,
    PARTNERSHIP,
    PARTNER,
    COUNTRY,
    KIND,
    KNOWN_SINCE,
    KNOWN_UNTIL,
    LAST_SEEN,
    INHERITED_FROM,
    SOURCES,
    ANSWER,
    /**
     * Apart from what is known: spreadsheets change dates that nobody touched, and what stands here somebody wrote.
     */
    SINCE,
    ENDED_ON,
    ENDED_BY,
    END_REASON,
    /** Of what a municipality offers: a row of its own, in which nothing else stands. */
    THEME,
    HOURS,
    FUNCTION,
    UNTIL;

    static final List<ListColumn> OF_OFFERS = List.of(THEME, HOURS, FUNCTION, UNTIL);

    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_TEXT = 4000;

    private final BilingualText heading =
            BilingualText.of("ownlist.column." + name().toLowerCase(Locale.ROOT).replace('_', '-'));

    /** How many characters can stand in a cell; where nobody reads it, as many as there are. */
    int longest() {
        return switch (this) {
            case SOURCES -> Integer.MAX_VALUE;
            case PARTNER, END_REASON -> LONGEST_TEXT;
            default -> LONGEST_NAME;
        };
    }

    String heading(String language) {
        return heading.in(language);
    }

    /** Whatever its language, capitals and accents. */
    static Optional<ListColumn> ofHeading(String written) {
        if (written.isEmpty() || written.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String folded = PlaceNames.fold(written);
        return Arrays.stream(values())
                .filter(column -> folded.equals(PlaceNames.fold(column.heading.en()))
                        || folded.equals(PlaceNames.fold(column.heading.nl())))
                .findFirst();
    }

    static List<String> headings(String language) {
        return Arrays.stream(values()).map(column -> column.heading(language)).toList();
    }
}

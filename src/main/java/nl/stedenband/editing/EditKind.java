package nl.stedenband.editing;

import static nl.stedenband.editing.EditField.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done to the registry with a form, and what is written in it. */
public enum EditKind {
    /** A source tells of a tie, whether the registry has it already or not. */
    TIE(true, MUNICIPALITY, PARTNER, NAME, COUNTRY, TIE_KIND, SINCE, UNTIL, SEEN, VILLAGE),
    /** A source tells that a municipality is a member of a network. */
    MEMBERSHIP(true, MUNICIPALITY, NETWORK, SINCE, UNTIL, SEEN),
    /** A source saw that a partnership stands. */
    SIGHTING(true, PARTNERSHIP, SEEN, SINCE),
    /** A source tells that a partnership ended. */
    END(true, PARTNERSHIP, UNTIL, ENDED_BY, END_REASON),
    /** A source tells that there is no such partnership, and never was. */
    DENIAL(true, PARTNERSHIP),
    /** Two places of the registry are one. */
    SAME_PLACE(true, PLACE, OTHER_PLACE, WHY),
    /** Two places that could be taken for one are two. */
    TWO_PLACES(true, PLACE, OTHER_PLACE, WHY),
    /** An assertion isn't what its source says: it is retracted, and what the source does say is asserted in its place. */
    CORRECTION(false, ASSERTION, WHY, TIE_KIND, SINCE, UNTIL, SEEN, VILLAGE, END_REASON, LOCATOR, QUOTE),
    /** An assertion should not be there: it is retracted. */
    RETRACTION(false, ASSERTION, WHY);

    private final List<EditField> fields;

    EditKind(boolean isFromNewSource, EditField... fields) {
        List<EditField> all = new ArrayList<>(Arrays.asList(fields));
        if (isFromNewSource) {
            all.addAll(EditField.OF_SOURCE);
        }
        this.fields = List.copyOf(all);
    }

    /** In the order in which they are asked for. */
    public List<EditField> fields() {
        return fields;
    }

    /** In addresses, forms and keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EditKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}

package nl.stedenband.registry;

import java.util.Locale;

/**
 * What can be wrong with a parameter of a question. Its text in the properties is English for programs and the command line, and
 * in both languages for the pages.
 */
public enum ParameterFault {
    MISSING,
    MISSING_SUCH_AS,
    GIVEN_TOO_OFTEN,
    NOT_OF_QUESTION,
    NOT_KNOWN,
    NOTHING_KNOWN,
    NO_ID,
    NO_ID_SUCH_AS,
    NO_SUCH_TABLE,
    FITS_SEVERAL,
    NONE_OF,
    NOT_WHOLE,
    NOT_WHOLE_FROM_TO,
    NO_NUMBER,
    NO_CHANCE,
    NO_TRUTH,
    TOO_LONG,
    NO_DAY,
    OUTSIDE_THE_CALENDAR,
    YET_TO_COME,
    NO_MOMENT,
    NO_KEY,
    NO_FIELD,
    PAGE_AND_AFTER,
    YEAR_AND_DAY,
    NO_PLACE_IN_LIST,
    NO_REACH,
    NO_CURSOR,
    NO_STATUS,
    NO_INHERITED,
    SAME_ID_TWICE,
    IN_ANOTHER_COUNTRY,
    NOT_THERE,
    NO_COUNTRY,
    NO_MAILBOX,
    MAILBOX_OF_PERSON,
    NOT_GREATER,
    APPROACHED_BEFORE,
    CHANGED_MEANWHILE,
    NO_TIME,
    GIVEN_BY_ID,
    TOO_MUCH_SENT,
    ENDS_BEFORE_BEGIN,
    TIE_WITH_ITSELF,
    NO_PARTY,
    RETRACTED_ALREADY,
    ONLY_RETRACTED,
    SAYS_THAT_ALREADY,
    DENIED_HAS_NO_TIME,
    UNDONE_ALREADY,
    REVISED_SINCE,
    TOO_MANY_WAIT,
    NOTHING_LEFT,
    OWN_PROPOSAL,
    SEEN_ALREADY,
    DECIDED_ALREADY,
    NO_WEB_ADDRESS,
    TOO_MANY_BYTES,
    TOO_MANY_ROWS,
    TOO_MANY_YEARS,
    TOO_MANY_ADDED,
    IS_WORKBOOK,
    NO_CSV,
    OPEN_QUOTE,
    MORE_CELLS,
    LIST_OF_ANOTHER,
    NO_TIE_OF,
    SAME_TIE_AS,
    KNOWN_TIE,
    NOT_TO_BE_CHANGED,
    OTHER_ANSWER,
    OTHER_ANSWER_UNLESS,
    DENIED_OF_ANOTHER,
    SHARED_BY_ANOTHER,
    ENDER_OF_ANOTHER,
    ENDED_BEFORE_HEIR,
    LIES_ELSEWHERE,
    BELONGS_IN,
    MORE_MISTAKES,
    OF_LISTED_TIE,
    GOES_WITH,
    WHICH_OF_SEVERAL,
    MONTH_OF_SPREADSHEET,
    NOT_ABROAD,
    NOTHING_SAID,
    NO_JSON,
    IS_NOT;

    /** Under which its text is: {@code fault.missing-such-as}. */
    String key() {
        return "fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to say, with values in their places; one that is a {@link BilingualText} stands there in the language of the rest. */
    public BilingualText with(Object... values) {
        return BilingualText.of(key(), values);
    }
}

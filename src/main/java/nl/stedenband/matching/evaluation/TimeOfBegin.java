package nl.stedenband.matching.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;

/** When a tie began, as evaluations tell it apart: what moved municipalities changed with the wall, and with budgets. */
enum TimeOfBegin {
    UNTIL_1989("until-1989", 1990),
    UNTIL_1999("until-1999", 2000),
    UNTIL_2009("until-2009", 2010),
    SINCE_2010("since-2010", 10_000),
    UNKNOWN("begin-unknown", Integer.MAX_VALUE);

    private final String word;
    private final int before;

    TimeOfBegin(String word, int before) {
        this.word = word;
        this.before = before;
    }

    /** The word for it in keys of texts. */
    String word() {
        return word;
    }

    /** @param since EDTF; a begin that may have been at any time is unknown */
    static TimeOfBegin of(Optional<String> since) {
        long day = since.map(time -> Edtf.parse(time).possible().min()).orElse(DayRange.BEGINNING);
        if (day <= DayRange.BEGINNING) {
            return UNKNOWN;
        }
        int year = LocalDate.ofEpochDay(day).getYear();
        for (TimeOfBegin timeOfBegin : values()) {
            if (year < timeOfBegin.before) {
                return timeOfBegin;
            }
        }
        return UNKNOWN;
    }
}

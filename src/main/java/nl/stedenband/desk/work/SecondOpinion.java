package nl.stedenband.desk.work;

import java.util.Locale;
import nl.stedenband.registry.BilingualText;

/**
 * What a colleague of whoever did something has to look at.
 *
 * @param number of the case or the call
 * @param name who asks, or what the call is called
 */
public record SecondOpinion(Sort sort, int number, BilingualText name) {

    /** What it is about. */
    public enum Sort {
        CONSENT,
        RESULT,
        ENDING,
        ANSWER_TO_LET,
        ANSWER_TO_JUDGE;

        /** In keys of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isOfCall() {
            return this == ANSWER_TO_LET || this == ANSWER_TO_JUDGE;
        }
    }
}

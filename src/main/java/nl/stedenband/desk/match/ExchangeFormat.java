package nl.stedenband.desk.match;

import java.util.Locale;

/** How colleagues work together in a phase. The first four are those of CONNECT, the site on which VNG International and PLATFORMA matched municipalities. */
public enum ExchangeFormat {
    /** A colleague goes there with an assignment. */
    EXPERT_MISSION,
    ROUND_TABLE,
    /** Somebody works along with a colleague for some time. */
    WORK_PLACEMENT,
    GROUP_VISIT,
    ONLINE_EXCHANGE,
    TRAINING;

    /** In forms and keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

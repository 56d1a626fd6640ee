package nl.stedenband.editing.ownlist;

import java.time.LocalDate;
import java.util.List;

/**
 * What a municipality offers in its list: no tie, and for the desk alone.
 *
 * @param themes ids of concepts
 * @param hours a year
 * @param function of who would come; no person
 * @param until the last day on which it stands
 */
public record OfferedHelp(List<String> themes, int hours, String function, LocalDate until) {
    public static final int MOST_HOURS = 2000;

    public OfferedHelp {
        themes = List.copyOf(themes);
    }
}

package nl.stedenband.picture.timeline;

import java.util.List;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;

/**
 * What is known of one tie or membership over time.
 *
 * @param stretches of days, in order
 * @param begins the days on which it may have begun, for each begin that a source gives
 * @param ends the days that may have been its last, for each end that a source gives
 * @param sightings the days on which a source may have seen it; none of them is a begin or an end
 */
public record TimelineEntry(
        List<Stretch> stretches, List<DayRange> begins, List<DayRange> ends, List<DayRange> sightings) {

    public TimelineEntry {
        stretches = List.copyOf(stretches);
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
        sightings = List.copyOf(sightings);
    }

    /**
     * Days over which one answer holds.
     *
     * @param near the sighting that is nearest on all these days, of which a tie that is only possible may not lie too far
     * @param isSeenLater whether that sighting comes after these days, and not before them
     * @param keptTo the last day on which a sighting before these days confirms it; a day before them where none does
     */
    public record Stretch(DayRange days, Certainty certainty, DayRange near, boolean isSeenLater, long keptTo) {}
}

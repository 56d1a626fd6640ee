package nl.stedenband.web.thing;

import java.util.List;
import nl.stedenband.graph.thing.Tally;

/**
 * How many ties or memberships there are in all, whatever page of them is shown.
 *
 * @param now those that held, certainly, possibly or as some source says
 * @param seenLater those of them that were seen only later, and whose begin nobody tells
 */
public record TieTallies(long now, long seenLater, long ended, long lapsed) {

    /** @param tallies one for each status that there is */
    public static TieTallies of(List<Tally> tallies) {
        long ended = count(tallies, "ended");
        long lapsed = count(tallies, "unknown");
        long all = tallies.stream().mapToLong(Tally::count).sum();
        return new TieTallies(all - ended - lapsed, count(tallies, "seen-later"), ended, lapsed);
    }

    public long before() {
        return ended + lapsed;
    }

    private static long count(List<Tally> tallies, String status) {
        return tallies.stream()
                .filter(tally -> tally.status().equals(status))
                .mapToLong(Tally::count)
                .sum();
    }
}

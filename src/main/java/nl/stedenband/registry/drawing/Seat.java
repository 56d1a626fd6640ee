package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Lineage;
import nl.stedenband.registry.ThingId;

/** Who holds a party's place in a tie, and over which days: the party itself, or an heir of it. */
record Seat(ThingId party, ThingId holder, DayRange days) {

    /** The party, then its heirs unless they have their own tie. */
    static List<Seat> of(ThingId party, Tie tie, List<Tie> ties, Lineage lineage) {
        List<Seat> seats = new ArrayList<>(List.of(new Seat(party, party, lineage.lifetime(party))));
        for (Lineage.Heir heir : lineage.heirs(party)) {
            if (!tie.isAlsoOwnTieOf(heir.municipality(), party, ties)) {
                seats.add(new Seat(party, heir.municipality(), heir.days()));
            }
        }
        return seats;
    }

    boolean isInherited() {
        return !party.equals(holder);
    }
}

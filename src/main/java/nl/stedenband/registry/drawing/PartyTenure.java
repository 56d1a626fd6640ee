package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Lineage;
import nl.stedenband.registry.ThingId;

/** Who holds a party's place in a tie, and over which days: the party itself, or an heir of it. */
record PartyTenure(ThingId party, ThingId holder, DayRange days) {

    /** The party, then those that its ties went over to, unless they have their own tie. */
    static List<PartyTenure> of(ThingId party, AssertedTie assertedTie, List<AssertedTie> ties, Lineage lineage) {
        List<PartyTenure> seats = new ArrayList<>(List.of(new PartyTenure(party, party, lineage.lifetime(party))));
        for (Lineage.Heir heir : lineage.inheritors(party)) {
            if (!assertedTie.isAlsoOwnTieOf(heir.municipality(), party, ties)) {
                seats.add(new PartyTenure(party, heir.municipality(), heir.days()));
            }
        }
        return seats;
    }

    boolean isInherited() {
        return !party.equals(holder);
    }
}

package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;

/** It once had a tie in the country, and has none now: it knows the country, and is free. Half for one, three quarters for two. */
record FormerTie(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        List<KnownTie> there = there(town);
        return there.stream().anyMatch(KnownTie::isHeld) ? 0 : 1 - Math.pow(0.5, there.size());
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownTie> there = there(town);
        return new Grounds(
                Wording.text(
                        "reason.formerTie",
                        inquiry.partner().countryName(),
                        Wording.names(there, knownTie -> knownTie.place().name())),
                there.stream().map(inquiry.facts()::of).toList());
    }

    private List<KnownTie> there(Town town) {
        return inquiry.ties(town.id()).stream()
                .filter(knownTie -> knownTie.place().isIn(inquiry.partner().country()))
                .toList();
    }
}

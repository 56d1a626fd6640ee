package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;

/** It has a tie in the country already: few take a second one there, so that counts against it. Whoever would rather build on what there
 * is finds it among the colleagues. */
record SecondTie(RequestEvidence inquiry) implements Rule {
    private static final double FULL = 4;

    @Override
    public double value(Town town) {
        long there = inquiry.ties(town.id()).stream()
                .filter(knownTie -> knownTie.isHeld()
                        && knownTie.place().isIn(inquiry.partner().country()))
                .count();
        return Math.min(1, Math.log1p(there) / Math.log1p(FULL));
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownTie> there =
                inquiry.tiesThere(town.id()).stream().filter(KnownTie::isHeld).toList();
        return new Grounds(
                Wording.text(
                        "reason.secondTie",
                        inquiry.partner().countryName(),
                        Wording.names(there, knownTie -> knownTie.place().name())),
                there.stream().map(inquiry.facts()::of).toList());
    }
}

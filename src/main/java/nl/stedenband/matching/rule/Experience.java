package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;

/** It has ties abroad, wherever: the more, the likelier that it can keep one more. On a scale of ratios, in full at 36. */
record Experience(RequestEvidence inquiry) implements Rule {
    private static final double FULL = 36;

    @Override
    public double value(Town town) {
        return Math.min(1, Math.log1p(ties(town).size()) / Math.log1p(FULL));
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownTie> held = ties(town);
        long sure = held.stream().filter(KnownTie::isSure).count();
        String sentence = sure == held.size()
                ? "reason.experience"
                : sure == 0 ? "reason.experience.possible" : "reason.experience.partly-sure";
        return new Grounds(
                Wording.text(
                        sentence,
                        held.size(),
                        Wording.names(held, knownTie -> inquiry.wording().place(knownTie.place())),
                        sure),
                held.stream().map(inquiry.facts()::of).toList());
    }

    private List<KnownTie> ties(Town town) {
        return inquiry.experience(inquiry.heldTies(town.id()).stream());
    }
}

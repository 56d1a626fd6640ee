package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.Tie;
import nl.stedenband.matching.evidence.Town;

/** It has, or had, ties in the country that asks: half for one, three quarters for two; a past one counts half. */
record CountryExperience(Inquiry inquiry) implements Rule {
    @Override
    public double value(Town town) {
        double count = 0;
        for (Tie tie : inquiry.ties(town.id())) {
            if (tie.place().isIn(inquiry.partner().country())) {
                count += tie.isHeld() ? 1 : 0.5;
            }
        }
        return 1 - Math.pow(0.5, count);
    }

    @Override
    public Grounds grounds(Town town) {
        List<Tie> ties = inquiry.tiesThere(town.id());
        return new Grounds(
                Wording.text(
                        "It knows %s: it worked with %s.",
                        "Zij kent %s: zij werkte samen met %s.",
                        inquiry.partner().countryName(),
                        Wording.names(ties, tie -> tie.place().name())),
                ties.stream().map(inquiry::fact).toList());
    }
}

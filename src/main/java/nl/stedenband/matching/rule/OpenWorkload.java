package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.matching.evidence.Capacity;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;

/** Its ties, and the cases in which it is asked, are many for the hours that municipalities of its size have: that counts against it. */
record OpenWorkload(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return inquiry.capacity(town)
                .map(capacity -> (inquiry.heldTies(town.id()).size() + inquiry.openCases(town))
                        / capacity.hours()
                        / inquiry.thresholds().tiesPerHour())
                .map(load -> Math.min(1, load))
                .orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        Capacity capacity = inquiry.capacity(town).orElseThrow();
        List<KnownTie> held = inquiry.heldTies(town.id());
        List<SupportingFact> facts =
                new ArrayList<>(held.stream().map(inquiry.facts()::of).toList());
        facts.add(inquiry.facts()
                .of(Wording.text("fact.hours-of-class", Math.round(capacity.hours())), capacity.sources()));
        int cases = inquiry.openCases(town);
        if (cases > 0) {
            facts.add(inquiry.facts().of(Wording.text("fact.open-cases", cases), List.of()));
        }
        return new Grounds(
                cases == 0
                        ? Wording.text("reason.load", held.size())
                        : Wording.text("reason.load.asked", held.size(), cases),
                facts);
    }
}

package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.matching.evidence.Capacity;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

/** Its ties, and the cases in which it is asked, leave hours of those that municipalities of its size have: nothing where they are many. */
record FreeHours(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return inquiry.capacity(town)
                .map(capacity -> (ties(town).size() + openCases(town))
                        / capacity.hours()
                        / inquiry.thresholds().tiesPerHour())
                .map(load -> Math.max(0, 1 - load))
                .orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        Capacity capacity = inquiry.capacity(town).orElseThrow();
        List<KnownTie> held = ties(town);
        List<SupportingFact> facts =
                new ArrayList<>(held.stream().map(inquiry.facts()::of).toList());
        facts.add(inquiry.facts()
                .of(Wording.text("fact.hours-of-class", Math.round(capacity.hours())), capacity.sources()));
        int cases = openCases(town);
        if (cases > 0) {
            facts.add(inquiry.facts()
                    .of(Wording.counted(cases, "fact.open-cases.one", "fact.open-cases", cases), List.of()));
        }
        return new Grounds(sentence(held.size(), cases), facts);
    }

    private static BilingualText sentence(int ties, int cases) {
        if (cases > 0) {
            return Wording.counted(cases, "reason.load.asked.one", "reason.load.asked", cases);
        }
        return ties == 0
                ? Wording.text("reason.load.none")
                : Wording.counted(ties, "reason.load.one", "reason.load", ties);
    }

    private List<KnownTie> ties(Town town) {
        return inquiry.experience(inquiry.heldTies(town.id()).stream());
    }

    /** In how many other open cases it is asked. */
    private int openCases(Town town) {
        return inquiry.request().conditions().openCases().getOrDefault(town.id(), 0);
    }
}

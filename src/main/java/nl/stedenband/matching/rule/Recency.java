package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.TimeInWords;

/** Not long ago a tie of it was seen alive, or begun: in full in the same year, not at all after the years that count. */
record Recency(RequestEvidence inquiry) implements Rule {
    private static final double DAYS_OF_YEAR = 365.2425;

    @Override
    public double value(Town town) {
        return latest(town).map(this::value).orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        KnownTie knownTie = latest(town).orElseThrow();
        BilingualText year = TimeInWords.inYear(knownTie.course().yearSeen().orElseThrow());
        return new Grounds(
                Wording.text("reason.recency", inquiry.wording().place(knownTie.place()), year),
                List.of(inquiry.facts()
                        .of(
                                Wording.text("fact.last-seen", inquiry.wording().place(knownTie.place()), year),
                                knownTie.sources())));
    }

    private double value(KnownTie knownTie) {
        double years = knownTie.course().daysUnseen(inquiry.day()) / DAYS_OF_YEAR;
        return Math.max(0, 1 - years / inquiry.thresholds().recentYears());
    }

    private Optional<KnownTie> latest(Town town) {
        return inquiry.heldTies(town.id()).stream()
                .filter(knownTie -> knownTie.course().lastSeen().isPresent() && value(knownTie) > 0)
                .max(Comparator.comparingDouble(this::value));
    }
}

package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.matching.evidence.Tie;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.ThingId;

/**
 * It shares partners with municipalities that have a tie with the place that asks, or with one near it: paths of three ties. Each
 * counts less the more partners and municipalities it leads by.
 *
 * @see <a href="https://doi.org/10.1038/s41467-019-09177-y">Kovács and others, Network-based prediction of protein interactions
 *     (2019), on paths of length three</a>
 */
final class CommonPartners implements Rule {
    private final Inquiry inquiry;
    private final Map<ThingId, List<Tie>> byPlace = new HashMap<>();
    private final Map<ThingId, Tie> there = new HashMap<>();

    CommonPartners(Inquiry inquiry) {
        this.inquiry = inquiry;
        for (Tie tie : inquiry.evidence().ties()) {
            if (tie.isHeld()) {
                byPlace.computeIfAbsent(tie.place().id(), any -> new ArrayList<>(2))
                        .add(tie);
                if (isThere(tie)) {
                    there.putIfAbsent(tie.town(), tie);
                }
            }
        }
    }

    @Override
    public double value(Town town) {
        double paths = 0;
        for (Tie own : inquiry.heldTies(town.id())) {
            for (Tie shared : through(own)) {
                int partners = inquiry.heldTies(shared.town()).size();
                paths += 1
                        / Math.sqrt((double) partners
                                * byPlace.get(own.place().id()).size());
            }
        }
        return 1 - Math.pow(0.5, 2 * paths);
    }

    @Override
    public Grounds grounds(Town town) {
        Set<Tie> ties = new LinkedHashSet<>();
        for (Tie own : inquiry.heldTies(town.id())) {
            through(own).forEach(shared -> ties.addAll(List.of(own, shared, there.get(shared.town()))));
        }
        List<Tie> own =
                ties.stream().filter(tie -> tie.town().equals(town.id())).toList();
        return new Grounds(
                Wording.text(
                        "It shares %s with municipalities that work with %s or near it.",
                        "Zij deelt %s met gemeenten die met %s of in de buurt ervan werken.",
                        Wording.names(own, tie -> tie.place().name()),
                        inquiry.partner().name()),
                ties.stream().map(inquiry.facts()::ofTown).toList());
    }

    /** Ties of others with the same partner, of those who have one there too. */
    private List<Tie> through(Tie own) {
        return isThere(own)
                ? List.of()
                : byPlace.getOrDefault(own.place().id(), List.of()).stream()
                        .filter(tie -> !tie.town().equals(own.town()) && there.containsKey(tie.town()))
                        .toList();
    }

    private boolean isThere(Tie tie) {
        return inquiry.partner().id().filter(tie.place().id()::equals).isPresent()
                || inquiry.kilometres(tie).orElse(Double.MAX_VALUE)
                        <= inquiry.thresholds().nearKilometres();
    }
}

package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.Membership;
import nl.stedenband.matching.evidence.Town;

/** Both belong to the same networks: half for one, three quarters for two. Large networks say less of two members than small ones. */
record SharedNetworks(Inquiry inquiry) implements Rule {
    @Override
    public double value(Town town) {
        double shared = inquiry.sharedNetworks(town.id()).stream()
                .mapToDouble(membership -> inquiry.rarity(membership.network()))
                .sum();
        return 1 - Math.pow(0.5, shared);
    }

    @Override
    public Grounds grounds(Town town) {
        List<Membership> shared = inquiry.sharedNetworks(town.id());
        return new Grounds(
                Wording.text(
                        "It belongs to %s, as %s does.",
                        "Zij hoort bij %s, net als %s.",
                        Wording.names(shared, membership -> membership.network().name()),
                        inquiry.partner().name()),
                shared.stream()
                        .map(membership -> inquiry.facts()
                                .of(
                                        Wording.text(
                                                "a member of %s",
                                                "lid van %s",
                                                membership.network().name()),
                                        membership.sources()))
                        .toList());
    }
}

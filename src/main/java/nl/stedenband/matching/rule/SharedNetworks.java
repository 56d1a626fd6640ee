package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.KnownMembership;
import nl.stedenband.matching.evidence.Town;

/** Both belong to the same networks: half for one, three quarters for two. Large networks say less of two members than small ones. */
record SharedNetworks(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        double shared = inquiry.sharedNetworks(town.id()).stream()
                .mapToDouble(knownMembership -> inquiry.rarity(knownMembership.network()))
                .sum();
        return 1 - Math.pow(0.5, shared);
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownMembership> shared = inquiry.sharedNetworks(town.id());
        return new Grounds(
                Wording.text(
                        "reason.networks",
                        Wording.names(
                                shared,
                                knownMembership -> knownMembership.network().name()),
                        inquiry.partner().name()),
                shared.stream()
                        .map(knownMembership -> inquiry.facts()
                                .of(
                                        Wording.text(
                                                "fact.member",
                                                knownMembership.network().name()),
                                        knownMembership.sources()))
                        .toList());
    }
}

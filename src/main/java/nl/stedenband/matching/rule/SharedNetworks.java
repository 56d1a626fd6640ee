package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.KnownMembership;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

/** Both belong to the same networks: half for one, three quarters for two. Large networks say less of two members than small ones. */
record SharedNetworks(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        double shared = shared(town).stream()
                .mapToDouble(knownMembership -> inquiry.rarity(knownMembership.network()))
                .sum();
        return 1 - Math.pow(0.5, shared);
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownMembership> shared = shared(town);
        return new Grounds(
                Wording.text(
                        "reason.networks",
                        Wording.names(
                                shared,
                                knownMembership -> new BilingualText(
                                        knownMembership.network().name(),
                                        knownMembership.network().name())),
                        inquiry.partnerName()),
                shared.stream()
                        .map(knownMembership -> inquiry.facts()
                                .of(
                                        Wording.text(
                                                "fact.member",
                                                knownMembership.network().name()),
                                        knownMembership.sources()))
                        .toList());
    }

    private List<KnownMembership> shared(Town town) {
        List<KnownMembership> theirs =
                inquiry.partner().id().map(inquiry::memberships).orElse(List.of());
        return theirs.isEmpty()
                ? List.of()
                : inquiry.memberships(town.id()).stream()
                        .filter(own -> theirs.stream().anyMatch(other -> other.network()
                                .id()
                                .equals(own.network().id())))
                        .toList();
    }
}

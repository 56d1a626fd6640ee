package nl.stedenband.matching.rule;

import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

/**
 * It works in the part of the world that the country lies in, in another country of it. Not within Europe, where nearly everybody does,
 * and where the next town tells more; and not from or for what is left of West Asia beside the Arab countries and the Caucasus: Türkiye,
 * Israel and Cyprus have too little in common.
 */
record RegionExperience(RequestEvidence inquiry) implements Rule {
    private static final String EUROPE = "europe";
    private static final String REST_OF_WEST_ASIA = "west-asia";

    @Override
    public double value(Town town) {
        return Thresholds.saturated(
                ties(town).stream().mapToDouble(inquiry.thresholds()::worth).sum());
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownTie> ties = ties(town);
        return new Grounds(
                Wording.andMore(
                        BilingualText.of(
                                "reason.region",
                                BilingualText.of("world-region." + region().orElseThrow()),
                                inquiry.wording().saysWithCountry(ties.get(0))),
                        ties.size() - 1),
                ties.stream().map(inquiry.facts()::of).toList());
    }

    private List<KnownTie> ties(Town town) {
        Optional<String> region = region();
        return region.isEmpty()
                ? List.of()
                : inquiry.experience(inquiry.heldTies(town.id()).stream()
                        .filter(knownTie ->
                                !knownTie.place().isIn(inquiry.partner().country())
                                        && knownTie.place()
                                                .country()
                                                .map(Topic::id)
                                                .flatMap(inquiry.places()::region)
                                                .equals(region)));
    }

    private Optional<String> region() {
        return inquiry.places()
                .region(inquiry.partner().country())
                .filter(region -> !region.endsWith(EUROPE) && !region.equals(REST_OF_WEST_ASIA));
    }
}

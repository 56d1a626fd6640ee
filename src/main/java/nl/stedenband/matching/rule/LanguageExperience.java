package nl.stedenband.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.SpokenLanguage;
import nl.stedenband.registry.BilingualText;

/** It works with partners in a language in which one could work together: ties with places in countries where it is current everywhere. */
record LanguageExperience(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return languages()
                .mapToDouble(language -> Thresholds.saturated(ties(town, language).stream()
                        .mapToDouble(inquiry.thresholds()::worth)
                        .sum()))
                .max()
                .orElse(0);
    }

    @Override
    public Grounds grounds(Town town) {
        List<SpokenLanguage> spoken =
                languages().filter(language -> !ties(town, language).isEmpty()).toList();
        return new Grounds(
                Wording.oneAfterTheOther(spoken.stream()
                        .map(language -> sentence(ties(town, language), language))
                        .toList()),
                spoken.stream()
                        .flatMap(language -> ties(town, language).stream())
                        .distinct()
                        .map(inquiry.facts()::of)
                        .toList());
    }

    /** Dutch tells no municipality from another. */
    private Stream<SpokenLanguage> languages() {
        return inquiry.request().languages().stream().filter(language -> !language.isDutch());
    }

    private BilingualText sentence(List<KnownTie> ties, SpokenLanguage language) {
        return Wording.andMore(
                BilingualText.of(
                        "reason.language", language.name(), inquiry.wording().saysWithCountry(ties.get(0))),
                ties.size() - 1);
    }

    private List<KnownTie> ties(Town town, SpokenLanguage language) {
        return inquiry.experience(inquiry.heldTies(town.id()).stream().filter(knownTie -> knownTie.place()
                .country()
                .map(Topic::id)
                .filter(country -> inquiry.places().isSpokenIn(country, language.code()))
                .isPresent()));
    }
}

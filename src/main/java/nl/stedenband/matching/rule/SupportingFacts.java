package nl.stedenband.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.registry.BilingualText;

/** What is known in the light of a request, told in words with its sources, and whether the day could know it yet. */
public final class SupportingFacts {
    private final RequestEvidence requestEvidence;

    SupportingFacts(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
    }

    public SupportingFact of(BilingualText bilingualText, List<String> sources) {
        MatchingEvidence matchingEvidence = requestEvidence.evidence();
        return new SupportingFact(
                bilingualText, sources, matchingEvidence.publications().areAllAfter(matchingEvidence.asOf(), sources));
    }

    public SupportingFact of(KnownTie knownTie) {
        String had = knownTie.isHeld() ? "fact.tie" : "fact.tie.past";
        BilingualText told = BilingualText.of(
                knownTie.isOwn() ? had : "fact.tie.inherited", knownTie.place().name());
        return of(
                knownTie.course()
                        .since()
                        .map(time -> BilingualText.of("fact.tie.since", told, time))
                        .orElse(told),
                knownTie.sources());
    }

    /** A tie, and whose it is. */
    SupportingFact ofTown(KnownTie knownTie) {
        return of(
                Wording.text(
                        "fact.tie-of-town",
                        requestEvidence.nameOfTown(knownTie),
                        knownTie.place().name()),
                knownTie.sources());
    }

    /** How many live in a municipality of which that is known. */
    SupportingFact population(Town town) {
        Figure figure = town.population().orElseThrow();
        return of(Wording.text("fact.population", figure.value(), figure.on()), figure.sources());
    }

    /** How many live in a municipality and with who asks, where both are known. */
    List<SupportingFact> populations(Town town) {
        Partner partner = requestEvidence.partner();
        return List.of(
                population(town),
                of(
                        Wording.text(
                                "fact.population-of-partner",
                                partner.name(),
                                partner.population().orElseThrow()),
                        partner.sources()));
    }

    /** Where a municipality and who asks lie. */
    SupportingFact points(Town town) {
        return of(
                Wording.text("fact.where-both-lie"),
                Stream.concat(town.sources().stream(), requestEvidence.partner().sources().stream())
                        .distinct()
                        .toList());
    }
}

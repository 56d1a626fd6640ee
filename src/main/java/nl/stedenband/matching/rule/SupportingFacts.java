package nl.stedenband.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.TimeInWords;

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
        BilingualText told = knownTie.isOwn()
                ? requestEvidence.wording().says(knownTie)
                : BilingualText.of(
                        "fact.tie.inherited", requestEvidence.wording().place(knownTie.place()));
        return of(
                knownTie.course()
                        .since()
                        .map(time -> BilingualText.of("fact.tie.since", told, TimeInWords.inBoth(Edtf.parse(time))))
                        .orElse(told),
                knownTie.sources());
    }

    /** What a source says, in its words. */
    SupportingFact of(Remark remark) {
        return of(remark, remark.text());
    }

    /** The same, with the words that matched. */
    SupportingFact of(Remark remark, String matched) {
        BilingualText quoted = Wording.quoted(remark, matched);
        return of(
                remark.held()
                        .map(held -> BilingualText.of("fact.source-says-of", quoted, TimeInWords.inBoth(held)))
                        .orElseGet(() -> BilingualText.of("fact.source-says", quoted)),
                remark.sources());
    }

    /** A source with the year in which it spoke. */
    BilingualText source(List<String> sources) {
        return requestEvidence
                .evidence()
                .publications()
                .first(sources)
                .map(time -> BilingualText.of("reason.source-of", TimeInWords.yearInBoth(time)))
                .orElseGet(() -> BilingualText.of("reason.source"));
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
                                requestEvidence.partnerName(),
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

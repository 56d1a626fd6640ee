package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.BilingualText;

/**
 * A municipality offers now to help with the subject, or a source tells of a wish to work with the country that asks, or on the subject, or abroad at all; or of a policy for just that
 * country or subject. A wish for another country is none for this one. Fades in the years after a source last knew of it.
 */
final class Wish implements Rule {
    private static final double GENERAL = 0.75;
    private static final double OF_THE_COUNCIL = 0.5;
    private static final double POLICY = 0.5;
    private static final Set<String> POLICIES = Set.of("policy_document", "municipal_policy");

    private final RequestEvidence requestEvidence;
    private final TownRemarks townRemarks;

    Wish(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
        this.townRemarks = new TownRemarks(requestEvidence);
    }

    @Override
    public double value(Town town) {
        return offers(town) ? 1 : said(town).mapToDouble(this::worth).max().orElse(0);
    }

    @Override
    public Grounds grounds(Town town) {
        List<Remark> said = said(town)
                .filter(remark -> worth(remark) > 0)
                .sorted(Comparator.comparingDouble(this::worth).reversed())
                .toList();
        Stream<SupportingFact> facts =
                said.stream().map(remark -> requestEvidence.facts().of(remark, matchedWords(remark)));
        if (offers(town)) {
            SupportingFact offer = requestEvidence.facts().of(BilingualText.of("fact.offer"), List.of());
            return new Grounds(
                    BilingualText.of("reason.wish.offer"),
                    Stream.concat(Stream.of(offer), facts).toList());
        }
        return new Grounds(sentence(said.get(0)), facts.toList());
    }

    private boolean offers(Town town) {
        return requestEvidence.request().conditions().offering().contains(town.id());
    }

    private Stream<Remark> said(Town town) {
        return Stream.concat(
                townRemarks.wishes(town),
                requestEvidence.remarks(town.id()).stream().filter(remark -> POLICIES.contains(remark.type())));
    }

    private double worth(Remark remark) {
        double years = remark.yearsFrom(requestEvidence.day());
        return matched(remark)
                * Math.max(0, 1 - years / requestEvidence.thresholds().recentYears());
    }

    private double matched(Remark remark) {
        boolean isThere = townRemarks.isThere(remark);
        boolean isGeneral =
                remark.countries().isEmpty() && remark.placesAbroad().isEmpty();
        boolean matches = isThere || isGeneral && subject(remark).isPresent();
        if (POLICIES.contains(remark.type())) {
            return matches ? POLICY : 0;
        }
        double worth = matches ? 1 : isGeneral ? GENERAL : 0;
        return TownRemarks.isOfTheCouncil(remark) ? worth * OF_THE_COUNCIL : worth;
    }

    private Optional<Theme> subject(Remark remark) {
        return requestEvidence.request().themes().stream()
                .filter(theme -> TownRemarks.isAbout(remark, theme))
                .findFirst();
    }

    /** Of a wish that is for no country or subject, its sentence. */
    private String matchedWords(Remark remark) {
        return townRemarks.isThere(remark)
                ? townRemarks.wordsForThere(remark)
                : subject(remark)
                        .flatMap(theme -> TownRemarks.wordsAbout(remark, theme))
                        .orElse(remark.text());
    }

    private BilingualText sentence(Remark remark) {
        BilingualText source = Wording.source(remark);
        BilingualText quoted = Wording.quoted(remark, matchedWords(remark));
        Optional<BilingualText> what = townRemarks.isThere(remark)
                ? Optional.of(requestEvidence.countryName())
                : subject(remark).map(Theme::label);
        if (POLICIES.contains(remark.type())) {
            return BilingualText.of("reason.wish.policy", what.orElseThrow(), source, quoted);
        }
        return what.map(named -> BilingualText.of("reason.wish", named, source, quoted))
                .orElseGet(() -> BilingualText.of("reason.wish.general", source, quoted));
    }
}

package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

/** It said that it wishes to work abroad, or has a policy for it: more where the wish names the country or the subject, less where a policy
 * is all that is known. A wish for another country is none for this one. */
record Wish(RequestEvidence inquiry) implements Rule {
    private static final double GENERAL = 0.75;
    private static final double POLICY = 0.25;

    @Override
    public double value(Town town) {
        return inquiry.remarks(town.id()).stream()
                .mapToDouble(this::worth)
                .max()
                .orElse(0);
    }

    @Override
    public Grounds grounds(Town town) {
        List<Remark> said = inquiry.remarks(town.id()).stream()
                .filter(remark -> worth(remark) > 0)
                .sorted(Comparator.comparingDouble(this::worth).reversed())
                .toList();
        boolean isWish = said.get(0).type().equals("wish");
        return new Grounds(
                isWish ? Wording.text("reason.wish") : Wording.text("reason.wish.policy"),
                said.stream().map(this::fact).toList());
    }

    /** Fades in the years after a source last knew of it. */
    private double worth(Remark remark) {
        double years = remark.yearsFrom(inquiry.day());
        return said(remark) * Math.max(0, 1 - years / inquiry.thresholds().recentYears());
    }

    private double said(Remark remark) {
        if (remark.type().equals("policy_document")) {
            return POLICY;
        }
        if (!remark.type().equals("wish")) {
            return 0;
        }
        boolean isAboutIt = inquiry.request().themes().stream().anyMatch(theme -> theme.isSpokenOfIn(remark.text()));
        if (remark.countries().isEmpty() && remark.placesAbroad().isEmpty()) {
            return isAboutIt ? 1 : GENERAL;
        }
        return remark.countries().contains(inquiry.partner().country())
                        || inquiry.partner()
                                .id()
                                .filter(remark.subjects()::contains)
                                .isPresent()
                ? 1
                : 0;
    }

    private SupportingFact fact(Remark remark) {
        return inquiry.facts()
                .of(
                        remark.held()
                                .map(held -> BilingualText.of("fact.source-says-of", remark.text(), held.text()))
                                .orElseGet(() -> BilingualText.of("fact.source-says", remark.text())),
                        remark.sources());
    }
}

package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Town;

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
                isWish
                        ? Wording.text(
                                "Its wish to work with a municipality abroad is on record.",
                                "Haar wens om met een gemeente in het buitenland te werken is vastgelegd.")
                        : Wording.text(
                                "It has a policy for its work abroad.",
                                "Zij heeft beleid voor haar werk in het buitenland."),
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
        String time = remark.held().map(held -> " (" + held.text() + ")").orElse("");
        return inquiry.facts()
                .of(
                        Wording.text("a source says: “%s”%s", "een bron zegt: “%s”%s", remark.text(), time),
                        remark.sources());
    }
}

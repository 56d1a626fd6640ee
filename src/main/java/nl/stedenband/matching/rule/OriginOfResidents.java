package nl.stedenband.matching.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.evidence.Residents;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

/**
 * A good share of its residents comes from the country that asks; a few live everywhere. On a scale of roots: the first per cent says
 * more than the fifth.
 */
record OriginOfResidents(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        double share = figure(town).map(figure -> share(figure, town)).orElse(0.0);
        return share < inquiry.thresholds().leastShare()
                ? 0
                : Math.sqrt(Math.min(1, share / inquiry.thresholds().fullShare()));
    }

    @Override
    public Grounds grounds(Town town) {
        Residents figure = figure(town).orElseThrow();
        BilingualText from =
                inquiry.places().named(figure.from().id(), figure.from().name());
        String year = Long.toString(figure.year());
        return new Grounds(
                Wording.text(
                        figure.estimate() ? "reason.origin.estimate" : "reason.origin",
                        told(figure),
                        from,
                        share(figure, town),
                        year),
                List.of(inquiry.facts()
                        .of(
                                Wording.text(
                                        figure.estimate() ? "fact.residents.estimate" : "fact.residents",
                                        told(figure),
                                        from,
                                        year),
                                figure.sources())));
    }

    /** A number that was computed from a rounded share is known by its first two digits at best. */
    private static long told(Residents figure) {
        return figure.estimate()
                ? new BigDecimal(figure.residents())
                        .round(new MathContext(2, RoundingMode.HALF_UP))
                        .longValue()
                : figure.residents();
    }

    private double share(Residents figure, Town town) {
        return town.population()
                .map(population -> 100.0 * figure.residents() / population.value())
                .orElse(0.0);
    }

    /** One on the country itself before one on a group of countries. */
    private Optional<Residents> figure(Town town) {
        return inquiry.residents(town.id()).stream()
                .filter(figure -> figure.residents() > 0
                        && figure.countries().contains(inquiry.partner().country()))
                .min(Comparator.comparingInt(figure -> figure.countries().size()));
    }
}

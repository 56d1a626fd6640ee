package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.evidence.Residents;
import nl.stedenband.matching.evidence.Town;

/** Residents of it come from the country that asks. Judged by their share of all, on a scale of roots: the first per cent says more than
 * the tenth. */
record OriginOfResidents(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return figure(town)
                .map(figure -> Math.sqrt(
                        Math.min(1, share(figure, town) / inquiry.thresholds().fullShare())))
                .orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        Residents figure = figure(town).orElseThrow();
        return new Grounds(
                Wording.text("reason.origin", figure.residents(), figure.from().name()),
                List.of(inquiry.facts()
                        .of(
                                Wording.text(
                                        figure.estimate() ? "fact.residents.estimate" : "fact.residents",
                                        figure.residents(),
                                        figure.from().name(),
                                        Long.toString(figure.year())),
                                figure.sources())));
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

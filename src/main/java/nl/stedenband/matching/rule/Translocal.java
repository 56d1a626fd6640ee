package nl.stedenband.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.ResidentsLink;
import nl.stedenband.matching.evidence.Town;

/** Residents of it come from in and around the very place that asks: a source says so of a place that lies near it, or of that place
 * itself. */
record Translocal(RequestEvidence inquiry) implements Rule {
    private static final double INDIRECT = 0.5;

    @Override
    public double value(Town town) {
        return near(town)
                .mapToDouble(residentsLink -> residentsLink.isDirect() ? 1 : INDIRECT)
                .max()
                .orElse(0);
    }

    @Override
    public Grounds grounds(Town town) {
        List<ResidentsLink> links = near(town).toList();
        return new Grounds(
                Wording.text("reason.translocal", inquiry.partner().name()),
                links.stream()
                        .map(residentsLink -> inquiry.facts()
                                .of(
                                        residentsLink.isDirect()
                                                ? Wording.text(
                                                        "fact.residents-from-around",
                                                        residentsLink.place().name())
                                                : Wording.text(
                                                        "fact.residents-from-region",
                                                        residentsLink.place().name()),
                                        residentsLink.sources()))
                        .toList());
    }

    private Stream<ResidentsLink> near(Town town) {
        return inquiry.links(town.id()).stream().filter(inquiry::isFromAround);
    }
}

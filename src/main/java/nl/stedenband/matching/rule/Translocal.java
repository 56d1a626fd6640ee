package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.ResidentsLink;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

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
        List<ResidentsLink> links = near(town)
                .sorted(Comparator.comparing(ResidentsLink::isDirect).reversed())
                .toList();
        return new Grounds(
                sentence(links.get(0)),
                links.stream()
                        .map(residentsLink -> inquiry.facts()
                                .of(
                                        residentsLink.isDirect()
                                                ? Wording.text(
                                                        "fact.residents-from-around",
                                                        inquiry.wording().place(residentsLink.place()))
                                                : Wording.text(
                                                        "fact.residents-from-region",
                                                        inquiry.wording().place(residentsLink.place())),
                                        residentsLink.sources()))
                        .toList());
    }

    private BilingualText sentence(ResidentsLink residentsLink) {
        BilingualText place = inquiry.wording().place(residentsLink.place());
        BilingualText from = BilingualText.of(
                residentsLink.isDirect() ? "fact.residents-from-around" : "fact.residents-from-region", place);
        return inquiry.isPartner(residentsLink.place())
                ? BilingualText.of("reason.translocal.itself", from)
                : Wording.text(
                        "reason.translocal",
                        from,
                        Wording.kilometres(
                                inquiry.kilometres(residentsLink.place().point())
                                        .getAsDouble()),
                        inquiry.partnerName());
    }

    private Stream<ResidentsLink> near(Town town) {
        return inquiry.links(town.id()).stream().filter(inquiry::isFromAround);
    }
}

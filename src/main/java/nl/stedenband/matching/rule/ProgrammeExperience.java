package nl.stedenband.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.Town;

/** A tie of it was paid by the programme that would pay for this one. */
record ProgrammeExperience(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return Thresholds.saturated(
                paid(town).stream().mapToDouble(inquiry.thresholds()::worth).sum());
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownTie> paid = paid(town);
        return new Grounds(
                Wording.andMore(
                        Wording.text(
                                "reason.programme",
                                inquiry.request()
                                        .programme()
                                        .topic()
                                        .orElseThrow()
                                        .name(),
                                inquiry.wording().says(paid.get(0)),
                                inquiry.facts()
                                        .source(mentions(paid.get(0))
                                                .findFirst()
                                                .orElseThrow()
                                                .sources())),
                        paid.size() - 1),
                paid.stream()
                        .flatMap(knownTie -> mentions(knownTie).map(programme -> inquiry.facts()
                                .of(
                                        Wording.text(
                                                "fact.programme",
                                                programme.topic().name(),
                                                inquiry.wording().place(knownTie.place())),
                                        programme.sources())))
                        .toList());
    }

    private List<KnownTie> paid(Town town) {
        return inquiry.experience(inquiry.ties(town.id()).stream()
                .filter(knownTie -> mentions(knownTie).findAny().isPresent()));
    }

    private Stream<Mention> mentions(KnownTie knownTie) {
        return knownTie.about().programmes().stream().filter(this::isIt);
    }

    private boolean isIt(Mention programme) {
        return inquiry.request()
                .programme()
                .topic()
                .filter(asked -> asked.id().equals(programme.topic().id()))
                .isPresent();
    }
}

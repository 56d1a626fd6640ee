package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.Town;

/** A tie of it was paid by the programme that would pay for this one; one that is past counts half. */
record ProgrammeExperience(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return paid(town).stream()
                .mapToDouble(knownTie -> knownTie.isHeld() ? 1 : 0.5)
                .max()
                .orElse(0);
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownTie> paid = paid(town);
        return new Grounds(
                Wording.text(
                        "reason.programme",
                        inquiry.request().programme().topic().orElseThrow().name()),
                paid.stream()
                        .flatMap(knownTie -> knownTie.about().programmes().stream()
                                .filter(this::isIt)
                                .map(programme -> inquiry.facts()
                                        .of(
                                                Wording.text(
                                                        "fact.programme",
                                                        programme.topic().name(),
                                                        knownTie.place().name()),
                                                programme.sources())))
                        .toList());
    }

    private List<KnownTie> paid(Town town) {
        return inquiry.ties(town.id()).stream()
                .filter(knownTie -> knownTie.about().programmes().stream().anyMatch(this::isIt))
                .toList();
    }

    private boolean isIt(Mention programme) {
        return inquiry.request()
                .programme()
                .topic()
                .filter(asked -> asked.id().equals(programme.topic().id()))
                .isPresent();
    }
}

package nl.stedenband.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.BilingualText;

/** A source names the motive of who asks for a tie of it. */
record SharedMotive(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return inquiry.request().motives().stream()
                .mapToDouble(motive -> Thresholds.saturated(ties(town, motive).stream()
                        .mapToDouble(inquiry.thresholds()::worth)
                        .sum()))
                .max()
                .orElse(0);
    }

    @Override
    public Grounds grounds(Town town) {
        List<Theme> shared = inquiry.request().motives().stream()
                .filter(motive -> !ties(town, motive).isEmpty())
                .toList();
        return new Grounds(
                Wording.oneAfterTheOther(
                        shared.stream().map(motive -> sentence(town, motive)).toList()),
                shared.stream()
                        .flatMap(motive -> ties(town, motive).stream()
                                .flatMap(knownTie -> named(knownTie, motive).map(mention -> fact(knownTie, mention))))
                        .toList());
    }

    private BilingualText sentence(Town town, Theme motive) {
        List<KnownTie> ties = ties(town, motive);
        Mention mention = named(ties.get(0), motive).findFirst().orElseThrow();
        return Wording.andMore(
                Wording.cautious(
                        BilingualText.of(
                                "reason.motive",
                                motive.label(),
                                inquiry.wording().says(ties.get(0)),
                                inquiry.facts().source(mention.sources()),
                                Wording.subject(mention)),
                        !motive.isHelp()
                                || mention.saysWhoHelped(town, ties.get(0).place())),
                ties.size() - 1);
    }

    private SupportingFact fact(KnownTie knownTie, Mention mention) {
        return inquiry.facts()
                .of(
                        BilingualText.of(
                                "fact.motive",
                                inquiry.wording().place(knownTie.place()),
                                mention.topic().name()),
                        mention.sources());
    }

    private List<KnownTie> ties(Town town, Theme motive) {
        return inquiry.experience(inquiry.ties(town.id()).stream()
                .filter(knownTie -> named(knownTie, motive).findAny().isPresent()));
    }

    private static Stream<Mention> named(KnownTie knownTie, Theme motive) {
        return knownTie.about().motives().stream()
                .filter(mention -> motive.isSpokenOfIn(mention.topic().name())
                        && !(motive.isHelp() && mention.isHelpFrom(knownTie.place())));
    }
}

package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Theme;

/** It has worked on the subject: a tie of its own is about it, or a project. A tie that it has counts more than one that it had. */
record ThemeExperience(RequestEvidence inquiry) implements Rule {
    private static final double PAST = 0.6;
    private static final double PROJECT = 0.5;

    @Override
    public double value(Town town) {
        double most = 0;
        for (KnownTie knownTie : inquiry.ties(town.id())) {
            if (!about(knownTie).isEmpty()) {
                most = Math.max(most, knownTie.isHeld() ? 1 : PAST);
            }
        }
        return most == 0 && !projects(town).isEmpty() ? PROJECT : most;
    }

    @Override
    public Grounds grounds(Town town) {
        List<SupportingFact> facts = new ArrayList<>();
        for (KnownTie knownTie : inquiry.ties(town.id())) {
            for (Mention theme : about(knownTie)) {
                facts.add(inquiry.facts()
                        .of(
                                Wording.text(
                                        "fact.theme",
                                        knownTie.place().name(),
                                        theme.topic().name()),
                                theme.sources()));
            }
        }
        projects(town)
                .forEach(project ->
                        facts.add(inquiry.facts().of(Wording.text("fact.project", project.text()), project.sources())));
        return new Grounds(
                Wording.text("reason.theme", Wording.names(inquiry.request().themes(), Theme::asked)), facts);
    }

    private List<Mention> about(KnownTie knownTie) {
        return knownTie.about().themes().stream()
                .filter(mention -> inquiry.request().themes().stream().anyMatch(theme -> theme.themes()
                        .contains(mention.topic().id())))
                .toList();
    }

    private List<Remark> projects(Town town) {
        return inquiry.remarks(town.id(), "project")
                .filter(project ->
                        inquiry.request().themes().stream().anyMatch(theme -> theme.isSpokenOfIn(project.text())))
                .toList();
    }
}

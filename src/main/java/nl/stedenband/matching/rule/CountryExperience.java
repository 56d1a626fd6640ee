package nl.stedenband.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

/**
 * It knows the country that asks: it had a tie of its own there, or a project. Whoever has one now stands apart as a colleague, and is
 * not asked to begin anew; few take a second partner in one country.
 */
final class CountryExperience implements Rule {
    private final RequestEvidence requestEvidence;
    private final Thresholds thresholds;
    private final TownRemarks townRemarks;

    CountryExperience(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
        this.thresholds = requestEvidence.thresholds();
        this.townRemarks = new TownRemarks(requestEvidence);
    }

    @Override
    public double value(Town town) {
        return Thresholds.saturated(
                ties(town).stream().mapToDouble(thresholds::worth).sum() + townRemarks.worthOfAll(projects(town)));
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownTie> ties = ties(town);
        List<Remark> projects = projects(town);
        boolean tellsProject = ties.isEmpty()
                || !projects.isEmpty() && thresholds.worth(ties.get(0)) < townRemarks.worth(projects.get(0));
        BilingualText sentence = tellsProject
                ? BilingualText.of(
                        "reason.country.project",
                        requestEvidence.countryName(),
                        Wording.source(projects.get(0)),
                        Wording.quoted(projects.get(0), townRemarks.wordsForThere(projects.get(0))))
                : BilingualText.of(
                        "reason.country",
                        requestEvidence.countryName(),
                        requestEvidence.wording().says(ties.get(0)));
        return new Grounds(
                Wording.andMore(sentence, ties.size() + projects.size() - 1),
                Stream.concat(
                                ties.stream().map(requestEvidence.facts()::of),
                                projects.stream().map(project -> requestEvidence
                                        .facts()
                                        .of(project, townRemarks.wordsForThere(project))))
                        .toList());
    }

    private List<KnownTie> ties(Town town) {
        return requestEvidence.experience(
                requestEvidence.tiesThere(town.id()).stream().filter(knownTie -> !knownTie.isHeld()));
    }

    private List<Remark> projects(Town town) {
        return townRemarks.projects(town).stream().filter(townRemarks::isThere).toList();
    }
}

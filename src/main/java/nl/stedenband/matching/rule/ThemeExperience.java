package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.BilingualText;

/**
 * It works on the subject, or did: ties of its own are about it, or projects. Of several subjects that which it knows best counts for
 * one half, and all that are asked for the other.
 */
final class ThemeExperience implements Rule {
    private static final int TOLD = 2;

    private final RequestEvidence requestEvidence;
    private final Thresholds thresholds;
    private final TownRemarks townRemarks;

    ThemeExperience(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
        this.thresholds = requestEvidence.thresholds();
        this.townRemarks = new TownRemarks(requestEvidence);
    }

    @Override
    public double value(Town town) {
        List<Double> each = requestEvidence.request().themes().stream()
                .map(theme -> value(town, theme))
                .toList();
        double best = each.stream().mapToDouble(value -> value).max().orElse(0);
        return (best + each.stream().mapToDouble(value -> value).average().orElse(0)) / 2;
    }

    private double value(Town town, Theme theme) {
        return Thresholds.saturated(
                ties(town, theme).stream().mapToDouble(thresholds::worth).sum()
                        + townRemarks.worthOfAll(projects(town, theme)));
    }

    @Override
    public Grounds grounds(Town town) {
        List<SupportingFact> facts = new ArrayList<>();
        List<BilingualText> sentences = new ArrayList<>();
        Set<Record> told = new HashSet<>();
        for (Theme theme : requestEvidence.request().themes()) {
            List<SupportingFact> about = facts(town, theme);
            facts.addAll(about);
            if (!about.isEmpty()) {
                sentences.add(Wording.andMore(
                        sentence(town, theme, !told.add(best(town, theme))),
                        ties(town, theme).size() + projects(town, theme).size() - 1));
            }
        }
        return new Grounds(
                Wording.oneAfterTheOther(sentences.subList(0, Math.min(TOLD, sentences.size()))),
                facts.stream().distinct().toList());
    }

    /** The tie or project that counts most. */
    private Record best(Town town, Theme theme) {
        List<KnownTie> ties = ties(town, theme);
        List<Remark> projects = projects(town, theme);
        boolean isProject = ties.isEmpty()
                || !projects.isEmpty() && thresholds.worth(ties.get(0)) < townRemarks.worth(projects.get(0));
        return isProject ? projects.get(0) : ties.get(0);
    }

    /** @param isTold whether the sentence before tells of the same tie or project */
    private BilingualText sentence(Town town, Theme theme, boolean isTold) {
        BilingualText label = Wording.capitalised(theme.label());
        if (best(town, theme) instanceof KnownTie knownTie) {
            Mention mention = theme.mentionsIn(knownTie).findFirst().orElseThrow();
            BilingualText source = requestEvidence.facts().source(mention.sources());
            return Wording.cautious(
                    isTold
                            ? BilingualText.of("reason.theme.same", label, source, Wording.subject(mention))
                            : BilingualText.of(
                                    "reason.theme",
                                    label,
                                    requestEvidence.wording().says(knownTie),
                                    source,
                                    Wording.subject(mention)),
                    !theme.isHelp() || mention.saysWhoHelped(town, knownTie.place()));
        }
        Remark project = projects(town, theme).get(0);
        BilingualText quoted = Wording.quoted(project, wordsAbout(project, theme));
        return isTold
                ? BilingualText.of("reason.theme.same-project", label, quoted)
                : BilingualText.of("reason.theme.project", label, Wording.source(project), quoted);
    }

    private List<SupportingFact> facts(Town town, Theme theme) {
        return Stream.concat(
                        ties(town, theme).stream().flatMap(knownTie -> theme.mentionsIn(knownTie)
                                .map(mention -> fact(knownTie, mention))),
                        projects(town, theme).stream()
                                .map(project -> requestEvidence.facts().of(project, wordsAbout(project, theme))))
                .toList();
    }

    private static String wordsAbout(Remark project, Theme theme) {
        return TownRemarks.wordsAbout(project, theme).orElseThrow();
    }

    private SupportingFact fact(KnownTie knownTie, Mention mention) {
        return requestEvidence
                .facts()
                .of(
                        BilingualText.of(
                                "fact.theme",
                                requestEvidence.wording().place(knownTie.place()),
                                mention.topic().name()),
                        mention.sources());
    }

    /** Of those that count the same, the ones of which a source names the very subject first. */
    private List<KnownTie> ties(Town town, Theme theme) {
        return requestEvidence
                .experience(requestEvidence.ties(town.id()).stream()
                        .filter(knownTie -> theme.mentionsIn(knownTie).findAny().isPresent())
                        .sorted(Comparator.comparing(knownTie -> !theme.isNamedIn(knownTie))))
                .stream()
                .sorted(Comparator.comparingDouble(thresholds::worth)
                        .reversed()
                        .thenComparing(knownTie -> !theme.isNamedIn(knownTie)))
                .toList();
    }

    private List<Remark> projects(Town town, Theme theme) {
        return townRemarks.projects(town).stream()
                .filter(remark -> TownRemarks.isAbout(remark, theme))
                .toList();
    }
}

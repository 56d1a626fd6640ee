package nl.stedenband.web.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stedenband.registry.traversal.Traversal;

/** Public questions by what a reader wants to know. */
public enum QuestionGroup {
    ORIGINS("origin-twinnings", "origin-gaps", "alignment", "translocal"),
    TIES("ties", "active-in-country", "country-matrix"),
    NETWORKS("shared-networks", "network-members", "memberships"),
    NEARNESS("within-hops", "common-partners", "similar-municipalities"),
    HISTORY(
            "growth",
            "growth-ties",
            "change-between-days",
            "change-of-knowledge",
            "change-between-sources",
            "ended",
            "inherited"),
    SUBSTANCE(
            "by-theme",
            "by-motive",
            "by-initiator",
            "by-actor",
            "by-programme",
            "by-network-model",
            "case-comparison",
            "wishes-and-plans"),
    QUALITY(
            "completeness",
            "ties-by-aspect",
            "known-by-source",
            "contradictions",
            "weak-evidence",
            "not-listed",
            "survey-versus-registry",
            "survey-series",
            "places-alike"),
    /** Those of an installation's own. */
    OTHERS;

    private final List<String> questions;

    QuestionGroup(String... questions) {
        this.questions = List.of(questions);
    }

    /** In keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All questions but {@code path}, which has a page of its own; groups without one are left out. */
    public static Map<QuestionGroup, List<Traversal>> of(List<Traversal> traversals) {
        Map<QuestionGroup, List<Traversal>> groups = new LinkedHashMap<>();
        for (QuestionGroup group : values()) {
            List<Traversal> of = new ArrayList<>(traversals.stream()
                    .filter(traversal -> group == of(traversal.name()))
                    .toList());
            of.sort((one, other) -> group.questions.indexOf(one.name()) - group.questions.indexOf(other.name()));
            if (!of.isEmpty()) {
                groups.put(group, of);
            }
        }
        return groups;
    }

    private static QuestionGroup of(String question) {
        return question.equals("path")
                ? null
                : Arrays.stream(values())
                        .filter(group -> group.questions.contains(question))
                        .findFirst()
                        .orElse(OTHERS);
    }
}

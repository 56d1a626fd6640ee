package nl.stedenband.desk.shortlist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * Which phrases of the two languages mean the same subject.
 *
 * @param groups of folded phrases
 */
record ThemeWords(List<Set<String>> groups) {

    static ThemeWords of(Map<String, Object> file) {
        return new ThemeWords(((List<?>) file.get("groups"))
                .stream()
                        .map(group -> ((List<?>) group)
                                .stream()
                                        .map(phrase -> PlaceNames.fold(phrase.toString()))
                                        .collect(Collectors.toSet()))
                        .toList());
    }

    /**
     * The subject that words, or the id of a theme, name.
     *
     * @param known themes of the registry
     */
    Theme theme(String asked, List<Topic> known) {
        List<Topic> themes = known.stream()
                .filter(topic -> topic.id().kind() == ThingKind.THEME)
                .toList();
        String named = themes.stream()
                .filter(topic -> topic.id().value().equals(asked))
                .map(Topic::name)
                .findFirst()
                .orElse(asked);
        Set<String> words = words(PlaceNames.fold(named));
        Theme subject = new Theme(named, Set.of(), words);
        Set<ThingId> meant = themes.stream()
                .filter(topic -> topic.id().value().equals(asked) || subject.isSpokenOfIn(topic.name()))
                .map(Topic::id)
                .collect(Collectors.toSet());
        return new Theme(named, meant, words);
    }

    private Set<String> words(String folded) {
        Set<String> words = new LinkedHashSet<>(Set.of(folded));
        for (Set<String> group : groups) {
            if (group.stream().anyMatch(phrase -> (' ' + folded + ' ').contains(' ' + phrase + ' '))) {
                words.addAll(group);
            }
        }
        return words;
    }
}

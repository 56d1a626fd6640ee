package nl.stedenband.desk.cases;

import io.micronaut.serde.annotation.Serdeable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * What a case is about, to tell whether others overlap with it.
 *
 * @param asker who asks, by name
 * @param country its code
 * @param themes ids or words
 */
@Serdeable
public record CaseSubject(String asker, String country, List<String> themes) {
    public CaseSubject {
        themes = List.copyOf(themes);
    }

    /** Whether both are about a theme: words are the same however they are written, and so are words of one concept. */
    public boolean sharesThemeWith(CaseSubject other, Thesaurus thesaurus) {
        Set<String> shared = new HashSet<>(subjects(thesaurus));
        shared.retainAll(other.subjects(thesaurus));
        return !shared.isEmpty();
    }

    /** The words without capitals and accents, and the ids of concepts of which they speak. */
    private Set<String> subjects(Thesaurus thesaurus) {
        Set<String> subjects = themes.stream().map(PlaceNames::fold).collect(Collectors.toSet());
        for (String theme : themes) {
            thesaurus
                    .ofWord(theme)
                    .map(Set::of)
                    .orElseGet(() -> thesaurus.spokenOfIn(theme))
                    .forEach(concept -> subjects.add(concept.id().key()));
        }
        return subjects;
    }
}

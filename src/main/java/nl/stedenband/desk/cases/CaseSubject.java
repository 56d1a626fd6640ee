package nl.stedenband.desk.cases;

import io.micronaut.serde.annotation.Serdeable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.registry.PlaceNames;

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

    /** Whether both are about a theme; words are the same however they are written. */
    public boolean sharesThemeWith(CaseSubject other) {
        Set<String> shared = new HashSet<>(folded());
        shared.retainAll(other.folded());
        return !shared.isEmpty();
    }

    private Set<String> folded() {
        return themes.stream().map(PlaceNames::fold).collect(Collectors.toSet());
    }
}

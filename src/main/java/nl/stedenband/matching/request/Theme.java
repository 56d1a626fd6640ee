package nl.stedenband.matching.request;

import java.util.Set;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;

/**
 * A subject that help is asked with.
 *
 * @param asked in the words of who asks
 * @param themes of the registry that mean it
 * @param words folded phrases in either language by which texts speak of it
 */
public record Theme(String asked, Set<ThingId> themes, Set<String> words) {
    public Theme {
        themes = Set.copyOf(themes);
        words = Set.copyOf(words);
    }

    /** Whether a text speaks of it. */
    public boolean isSpokenOfIn(String text) {
        String folded = ' ' + PlaceNames.fold(text) + ' ';
        return words.stream().anyMatch(word -> folded.contains(' ' + word));
    }
}

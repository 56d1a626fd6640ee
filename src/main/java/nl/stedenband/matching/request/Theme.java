package nl.stedenband.matching.request;

import java.util.List;
import java.util.Set;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.PlaceNames;

/**
 * A subject that help is asked with, or a motive to ask for it.
 *
 * @param asked in the words of who asks
 * @param label what the thesaurus calls it; the words of who asks where it doesn't know them
 * @param topics of the registry that mean it
 * @param words folded phrases in either language by which texts speak of it
 */
public record Theme(String asked, BilingualText label, List<Topic> topics, Set<String> words) {
    /** Of plurals in Dutch and English. */
    private static final List<String> ENDINGS = List.of("", "s", "en", "es");

    public Theme {
        topics = List.copyOf(topics);
        words = Set.copyOf(words);
    }

    /** Whether a word of a source means it. */
    public boolean isMeantBy(Topic topic) {
        return topics.stream().anyMatch(known -> known.id().equals(topic.id()));
    }

    /** Whether a text speaks of it, in whole words or their plurals: a waterfront is no water. */
    public boolean isSpokenOfIn(String text) {
        String folded = ' ' + PlaceNames.fold(text) + ' ';
        return words.stream()
                .anyMatch(word -> ENDINGS.stream().anyMatch(ending -> folded.contains(' ' + word + ending + ' ')));
    }
}

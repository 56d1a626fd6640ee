package nl.stedenband.matching.request;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Mention;
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
 * @param isHelp whether it is help in need, which one gives and another gets
 */
public record Theme(String asked, BilingualText label, List<Topic> topics, Set<String> words, boolean isHelp) {
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

    /**
     * The words of sources by which a tie is about it, its very name first. Of help that a municipality got it has no experience of
     * giving.
     */
    public Stream<Mention> mentionsIn(KnownTie knownTie) {
        return knownTie.about().themes().stream()
                .filter(mention -> isMeantBy(mention.topic()) && !(isHelp && mention.isHelpFrom(knownTie.place())))
                .sorted(Comparator.comparing(mention -> !isNamedBy(mention.topic())));
    }

    /** Whether a source names the very subject for a tie, and not a part of it or something close to it alone. */
    public boolean isNamedIn(KnownTie knownTie) {
        return mentionsIn(knownTie).anyMatch(mention -> isNamedBy(mention.topic()));
    }

    /** Whether a word of a source is the very name of it, and not that of a part of it or of something close to it. */
    private boolean isNamedBy(Topic topic) {
        String named = PlaceNames.fold(topic.name());
        return Stream.of(label.nl(), label.en(), asked).map(PlaceNames::fold).anyMatch(named::equals);
    }

    /** Whether a text speaks of it, in whole words or their plurals: a waterfront is no water. */
    public boolean isSpokenOfIn(String text) {
        String folded = ' ' + PlaceNames.fold(text) + ' ';
        return words.stream()
                .anyMatch(word -> ENDINGS.stream().anyMatch(ending -> folded.contains(' ' + word + ending + ' ')));
    }
}

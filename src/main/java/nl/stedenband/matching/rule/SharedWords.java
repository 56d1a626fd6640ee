package nl.stedenband.matching.rule;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.stedenband.registry.PlaceNames;

/** Words that texts share. */
final class SharedWords {
    /** Words that say nothing of what is made or traded. */
    private static final Set<String> EMPTY = Set.of(
            "land", "industrie", "exporterend", "producerend", "handel", "country", "industry", "exporting", "trade");

    private static final int SHORTEST = 4;

    private SharedWords() {}

    /** The folded words of both texts that carry meaning: {@code cacao} of "cacao-industrie" and "cacao exporterend land". */
    static Set<String> shared(String one, String other) {
        Set<String> shared = words(one);
        shared.retainAll(words(other));
        return shared;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Predicate<String> isEmpty = EMPTY::contains;
        Arrays.stream(PlaceNames.fold(text).split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .filter(isEmpty.negate())
                .forEach(words::add);
        return words;
    }
}

package nl.stedenband.matching.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.matching.evidence.KnownTie.End;
import nl.stedenband.matching.evidence.KnownTie.Seen;

/**
 * Has a tie that ended end all that is known of the same pair. Sources tell of one tie under several names: a twinning, friendship, a
 * project, contact; who says that it ended says so of one of them, and the others would go on for years because nobody ended them.
 *
 * <p>Another record of the pair goes on where it began when the tie ended, or was seen after that by a source that weighs at least as
 * much as those of the end. A project or contact that ended weighs nothing: whoever saw the tie later says that it went on without it.
 */
final class EndedPairs {
    /** By the pair, the last to end first. */
    private final Map<String, List<KnownTie>> ended;

    private final Publications publications;

    private EndedPairs(List<KnownTie> ties, Publications publications) {
        this.ended = ties.stream()
                .filter(knownTie -> knownTie.isOwn() && knownTie.course().end().isPresent())
                .sorted(Comparator.comparingLong(EndedPairs::day).reversed().thenComparing(KnownTie::partnership))
                .collect(Collectors.groupingBy(EndedPairs::pair));
        this.publications = publications;
    }

    /** The same ties, those that ended with another told as such. */
    static List<KnownTie> told(List<KnownTie> ties, Publications publications) {
        EndedPairs endedPairs = new EndedPairs(ties, publications);
        return endedPairs.ended.isEmpty()
                ? List.copyOf(ties)
                : ties.stream().map(endedPairs::told).toList();
    }

    private KnownTie told(KnownTie knownTie) {
        boolean mayGoOn = knownTie.isOwn() && !knownTie.isEnded();
        return !mayGoOn
                ? knownTie
                : ended.getOrDefault(pair(knownTie), List.of()).stream()
                        .filter(other -> !goesOn(knownTie, other.course().end().orElseThrow()))
                        .findFirst()
                        .map(knownTie::endedWith)
                        .orElse(knownTie);
    }

    private boolean goesOn(KnownTie knownTie, End end) {
        return knownTie.course().beganSince(end.day())
                || knownTie.course().seen().stream()
                        .anyMatch(seen -> seen.from() > end.day() && (end.isOfWork() || isAsWeighty(seen, end)));
    }

    private boolean isAsWeighty(Seen seen, End end) {
        return publications.weightiest(List.of(seen.source())).compareTo(publications.weightiest(end.sources())) <= 0;
    }

    private static long day(KnownTie knownTie) {
        return knownTie.course().end().orElseThrow().day();
    }

    /** The municipality and all parties, with those before and after them. */
    private static String pair(KnownTie knownTie) {
        return knownTie.town().key() + ' ' + knownTie.kin();
    }
}

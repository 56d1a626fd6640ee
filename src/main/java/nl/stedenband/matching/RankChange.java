package nl.stedenband.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.matching.evidence.Town;

/**
 * How far other rules move a municipality on a shortlist.
 *
 * @param from its rank by the usual rules
 * @param to its rank by the others
 */
public record RankChange(Town town, int from, int to) {

    /** Who moves between two shortlists for the same request, in the order of the second; not those that fit in neither. */
    public static List<RankChange> between(Shortlist usual, Shortlist other) {
        Map<Town, Candidate> before =
                usual.ranked().stream().collect(Collectors.toMap(Candidate::town, candidate -> candidate));
        return other.ranked().stream()
                .filter(candidate ->
                        candidate.fit() > 0 || before.get(candidate.town()).fit() > 0)
                .map(candidate -> new RankChange(
                        candidate.town(), before.get(candidate.town()).rank(), candidate.rank()))
                .filter(change -> change.from() != change.to())
                .toList();
    }
}

package nl.stedenband.registry.traversal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.stedenband.registry.ThingId;

/**
 * How much an answer holds. Three kinds of tie between the same two parties are three ties, one pair and two sides; published
 * figures mix these up.
 *
 * @param ties that the rows name, each counted once however many rows it is in; absent where rows name none
 * @param pairs of parties that are tied to each other; absent where a row isn't one tie with both its parties. A row that
 *     sums up several ties may name two parties as well, but these need not be the ends of any of them
 * @param sides each pair seen from either party
 */
public record AnswerCounts(long rows, OptionalLong ties, OptionalLong pairs, OptionalLong sides) {

    /** Counts rows while they pass by. */
    public static final class Counter {
        private final Optional<Integer> tie;
        /** The columns of the two ends of a tie; empty where a row doesn't name both. */
        private final List<Integer> ends;

        private final Set<ThingId> ties = new HashSet<>();
        private final Set<Set<ThingId>> pairs = new HashSet<>();
        private long rows;

        public Counter(Traversal traversal) {
            List<Column> columns = traversal.columns();
            Optional<Column> ofTies = traversal.column(ValueType.PARTNERSHIP);
            List<Integer> parties = columns.stream()
                    .filter(column -> column.type().isParty() && !column.isList())
                    .limit(2)
                    .map(columns::indexOf)
                    .toList();
            boolean isOneTie = ofTies.filter(column -> !column.isList()).isPresent();
            tie = ofTies.map(columns::indexOf);
            ends = isOneTie && parties.size() == 2 ? parties : List.of();
        }

        /**
         * Counts a row.
         *
         * @param row one value for each column
         * @return how many were counted before
         */
        public long count(List<Object> row) {
            tie.map(row::get).ifPresent(this::countTies);
            if (!ends.isEmpty()
                    && row.get(ends.get(0)) instanceof Thing one
                    && row.get(ends.get(1)) instanceof Thing other) {
                pairs.add(Set.copyOf(List.of(one.id(), other.id())));
            }
            return rows++;
        }

        private void countTies(Object value) {
            if (value instanceof Thing partnership) {
                ties.add(partnership.id());
            } else if (value instanceof Collection<?> several) {
                several.forEach(this::countTies);
            }
        }

        public AnswerCounts counts() {
            boolean countsPairs = !ends.isEmpty();
            return new AnswerCounts(
                    rows,
                    tie.isPresent() ? OptionalLong.of(ties.size()) : OptionalLong.empty(),
                    countsPairs ? OptionalLong.of(pairs.size()) : OptionalLong.empty(),
                    countsPairs ? OptionalLong.of(2L * pairs.size()) : OptionalLong.empty());
        }
    }
}

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
 * @param ties absent where the rows are no ties
 * @param pairs of parties that are tied to each other; absent where rows don't name both
 * @param sides each pair seen from either party
 */
public record Counts(long rows, OptionalLong ties, OptionalLong pairs, OptionalLong sides) {

    /** Counts rows while they pass by. */
    public static final class Counter {
        private final Optional<Integer> tie;
        private final List<Integer> parties;
        private final Set<ThingId> ties = new HashSet<>();
        private final Set<Set<ThingId>> pairs = new HashSet<>();
        private long rows;

        public Counter(Traversal traversal) {
            List<Column> columns = traversal.columns();
            tie = columns.stream()
                    .filter(column -> column.type() == ValueType.PARTNERSHIP)
                    .findFirst()
                    .map(columns::indexOf);
            parties = columns.stream()
                    .filter(column -> column.type().isParty() && !column.isList())
                    .limit(2)
                    .map(columns::indexOf)
                    .toList();
        }

        /**
         * Counts a row.
         *
         * @param row one value for each column
         * @return how many were counted before
         */
        public long count(List<Object> row) {
            tie.map(row::get).ifPresent(this::countTies);
            if (tie.isPresent()
                    && parties.size() == 2
                    && row.get(parties.get(0)) instanceof Thing one
                    && row.get(parties.get(1)) instanceof Thing other) {
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

        public Counts counts() {
            boolean countsPairs = tie.isPresent() && parties.size() == 2;
            return new Counts(
                    rows,
                    tie.isPresent() ? OptionalLong.of(ties.size()) : OptionalLong.empty(),
                    countsPairs ? OptionalLong.of(pairs.size()) : OptionalLong.empty(),
                    countsPairs ? OptionalLong.of(2L * pairs.size()) : OptionalLong.empty());
        }
    }
}

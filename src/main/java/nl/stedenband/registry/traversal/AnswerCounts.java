package nl.stedenband.registry.traversal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stedenband.registry.ThingId;

/**
 * How much an answer holds. Three kinds of tie between the same two parties are three ties, one pair and two sides; published
 * figures mix these up.
 *
 * @param ties that the rows name, each counted once however many rows it is in; absent where rows name none
 * @param pairs of parties that are tied to each other; absent where a row isn't one tie with both its parties. A row that
 *     sums up several ties may name two parties as well, but these need not be the ends of any of them
 * @param sides each pair seen from either party
 * @param byStatus ties of each status that there is; of one with several parties the surest. Empty where a row isn't one tie with its status
 * @param possibleByBasis those of them that are only possible, by the side on which they were seen; empty where rows don't say that
 */
public record AnswerCounts(
        long rows,
        OptionalLong ties,
        OptionalLong pairs,
        OptionalLong sides,
        Map<String, Long> byStatus,
        Map<String, Long> possibleByBasis) {
    /** The surest first, as that of a tie with several parties is found. */
    private static final List<String> SUREST_FIRST =
            List.of("certain", "confirmed", "possible", "contradicted", "unknown", "ended");

    private static final String BASIS = "basis";

    /** Counts rows while they pass by. */
    public static final class Counter {
        private final Optional<Integer> tie;
        /** The columns of the two ends of a tie; empty where a row doesn't name both. */
        private final List<Integer> ends;

        private final Optional<Integer> status;
        private final Optional<Integer> basis;

        private final Set<ThingId> ties = new HashSet<>();
        private final Map<ThingId, StatusOfTie> statuses = new HashMap<>();
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
            status = isOneTie ? traversal.column(ValueType.STATUS).map(columns::indexOf) : Optional.empty();
            basis = columns.stream()
                    .filter(column -> column.name().equals(BASIS))
                    .map(columns::indexOf)
                    .findFirst();
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
            if (status.isPresent()
                    && row.get(tie.orElseThrow()) instanceof Thing partnership
                    && row.get(status.get()) instanceof String word) {
                StatusOfTie here = new StatusOfTie(word, basis.map(row::get).map(String.class::cast));
                statuses.merge(partnership.id(), here, StatusOfTie::surer);
            }
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

        private static Map<String, Long> counted(Stream<String> words) {
            Map<String, Long> counted = new TreeMap<>(
                    Comparator.<String>comparingInt(SUREST_FIRST::indexOf).thenComparing(Comparator.naturalOrder()));
            words.forEach(word -> counted.merge(word, 1L, Long::sum));
            return counted;
        }

        public AnswerCounts counts() {
            boolean countsPairs = !ends.isEmpty();
            return new AnswerCounts(
                    rows,
                    tie.isPresent() ? OptionalLong.of(ties.size()) : OptionalLong.empty(),
                    countsPairs ? OptionalLong.of(pairs.size()) : OptionalLong.empty(),
                    countsPairs ? OptionalLong.of(2L * pairs.size()) : OptionalLong.empty(),
                    counted(statuses.values().stream().map(StatusOfTie::status)),
                    counted(statuses.values().stream().map(StatusOfTie::basis).flatMap(Optional::stream)));
        }
    }

    private record StatusOfTie(String status, Optional<String> basis) {
        StatusOfTie surer(StatusOfTie other) {
            return SUREST_FIRST.indexOf(other.status) < SUREST_FIRST.indexOf(status) ? other : this;
        }
    }
}

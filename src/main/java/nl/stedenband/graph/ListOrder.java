package nl.stedenband.graph;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Which rows a list has, in its order. */
record ListOrder(List<Place> places) {
    /** As the database orders values: numbers, texts by their code points, and nothing last. */
    private static final Comparator<Object> VALUES = Comparator.nullsLast(ListOrder::compare);

    /**
     * Where a row stands.
     *
     * @param position the values by which the list is ordered; the last of them names the row
     * @param row how the graph finds it, in the version from which the order was read
     */
    record Place(List<Object> position, String row) {
        Map<String, Object> parameter() {
            return Map.of("position", position, "row", row);
        }
    }

    static ListOrder read(List<Record> rows) {
        return new ListOrder(rows.stream()
                .map(row ->
                        new Place(row.get("position").asList(), row.get("row").asString()))
                .toList());
    }

    int size() {
        return places.size();
    }

    /** The places from one on, at most so many. */
    List<Place> page(long first, int most) {
        int from = (int) Math.min(first, size());
        return places.subList(from, (int) Math.min((long) from + most, size()));
    }

    /** How many places there are up to a position; a row that stood there may have gone. */
    int upTo(List<Object> position) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (compare(places.get(middle).position(), position) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static int compare(List<Object> one, List<Object> other) {
        Iterator<Object> others = other.iterator();
        for (Object value : one) {
            int compared = others.hasNext() ? VALUES.compare(value, others.next()) : 1;
            if (compared != 0) {
                return compared;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Number number && other instanceof Number otherNumber) {
            return Double.compare(number.doubleValue(), otherNumber.doubleValue());
        }
        if (one instanceof String text && other instanceof String otherText) {
            return compareCodePoints(text, otherText);
        }
        return one.getClass().getName().compareTo(other.getClass().getName());
    }

    private static int compareCodePoints(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (same == shorter) {
            return Integer.compare(one.length(), other.length());
        }
        // where both are halves of a letter beyond 16 bits, the first halves decide or were the same
        boolean inLetter = same > 0 && Character.isHighSurrogate(one.charAt(same - 1));
        int at = inLetter ? same - 1 : same;
        return Integer.compare(one.codePointAt(at), other.codePointAt(at));
    }
}

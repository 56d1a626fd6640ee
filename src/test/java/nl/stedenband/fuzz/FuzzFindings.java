package nl.stedenband.fuzz;

import java.util.Map;
import java.util.TreeMap;

/** What was found wrong, each kind once, with how often it was found and what found it first. */
public final class FuzzFindings {
    private static final String OURS = "nl.stedenband.";

    private final Map<String, Finds> byKind = new TreeMap<>();

    private record Finds(int count, String first) {}

    /** @param first what it takes to find it again */
    public synchronized void add(String kind, String first) {
        byKind.merge(kind, new Finds(1, first), (known, one) -> new Finds(known.count() + 1, known.first()));
    }

    /** An exception that should not have come out; of one kind are those of one class from one place. */
    public void add(Throwable thrown, String first) {
        String place = "";
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                place = frame.toString();
                break;
            }
        }
        add(thrown.getClass().getName() + " at " + place, first + ": " + thrown);
    }

    public synchronized int kinds() {
        return byKind.size();
    }

    /** A line a kind. */
    @Override
    public synchronized String toString() {
        StringBuilder lines = new StringBuilder();
        byKind.forEach((kind, finds) ->
                lines.append("%6d × %s%n         first by %s%n".formatted(finds.count(), kind, finds.first())));
        return lines.toString();
    }
}

package nl.stedenband.importing;

import java.util.List;

/** What a reader made of something: rows, and what it found on the way. A row with an error yields none. */
public record ReadResult<T>(List<T> rows, List<Finding> findings) {

    public ReadResult {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public static <T> ReadResult<T> nothing(List<Finding> findings) {
        return new ReadResult<>(List.of(), findings);
    }
}

package nl.stedenband.importing;

import java.util.List;

/** What a reader made of something: rows, and what it found on the way. A row with an error yields none. */
public record Read<T>(List<T> rows, List<Finding> findings) {

    public Read {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public static <T> Read<T> nothing(List<Finding> findings) {
        return new Read<>(List.of(), findings);
    }
}

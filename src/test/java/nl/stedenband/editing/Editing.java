package nl.stedenband.editing;

import java.util.Map;
import java.util.TreeMap;

/** Edits for tests. */
public final class Editing {
    private Editing() {}

    /** From names of fields and what is written in them, in turn; from a source that is named for tests where it needs one. */
    public static Edit edit(EditKind kind, String... fields) {
        Map<String, String> words = new TreeMap<>(Map.of(
                "source-title", "Council letter",
                "source-publisher", "Nieuwstad",
                "source-published", "2026-10-01",
                "source-rank", "own-word",
                "locator", "p. 2"));
        for (int i = 0; i < fields.length; i += 2) {
            words.put(fields[i], fields[i + 1]);
        }
        return Edit.ofWords(kind, words);
    }
}

package nl.stedenband.graph;

import java.util.SortedMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes back what a script of the schema did that was applied and not noted, because its process was killed between the two: the script would be
 * applied again, and what it makes would be there.
 */
final class ScriptUndoing {
    private static final Pattern MADE =
            Pattern.compile("^CREATE (?:\\w+ )*(CONSTRAINT|INDEX) (\\w+)", Pattern.MULTILINE);

    /** The one script that makes data and doesn't look whether it is there; nothing else makes such data before it is noted. */
    private static final String COUNTS_VERSIONS = "V016__";

    /** Where all are noted: another process may have applied them since. */
    private static final String NONE = "";

    private final SchemaQueries queries;
    private final VersionQueries versions;
    private final SortedMap<String, String> scripts = CypherFolder.read("migrations");
    private String undone;

    ScriptUndoing(SchemaQueries queries, VersionQueries versions) {
        this.queries = queries;
        this.versions = versions;
    }

    /**
     * Undoes the first script that isn't noted, while nobody else sets up the database.
     *
     * @return whether what failed may go well now: not where that script was undone before
     */
    boolean undoFirst() {
        String lock = UUID.randomUUID().toString();
        if (queries.lock(lock) == 0) {
            return true;
        }
        try {
            return undoAfter(queries.noted());
        } finally {
            queries.unlock(lock);
        }
    }

    /** @param noted among them one that stands before all scripts */
    private boolean undoAfter(long noted) {
        String first = scripts.keySet().stream()
                .skip(Math.max(0, noted - 1))
                .findFirst()
                .orElse(NONE);
        if (first.equals(undone)) {
            return false;
        }
        undone = first;
        undo(scripts.getOrDefault(first, ""));
        return true;
    }

    private void undo(String script) {
        for (Matcher made = MADE.matcher(script); made.find(); ) {
            if (made.group(1).equals("CONSTRAINT")) {
                queries.dropConstraint(made.group(2));
            } else {
                queries.dropIndex(made.group(2));
            }
        }
        if (undone.startsWith(COUNTS_VERSIONS)) {
            versions.forget();
        }
    }
}

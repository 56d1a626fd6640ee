package nl.stedenband.web.editing;

import io.micronaut.data.model.Page;
import java.util.Map;
import nl.stedenband.editing.MadeRevision;

/**
 * Revisions, the latest first.
 *
 * @param officers names by the ids of accounts
 */
public record RevisionsPage(Page<MadeRevision> revisions, Map<String, String> officers) {}

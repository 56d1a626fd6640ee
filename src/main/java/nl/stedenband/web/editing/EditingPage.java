package nl.stedenband.web.editing;

import io.micronaut.data.model.Page;
import java.util.List;
import java.util.Map;
import nl.stedenband.editing.MadeRevision;
import nl.stedenband.editing.Proposal;

/**
 * What can be changed, and what is to be done.
 *
 * @param waiting proposals that editors have to look at; none for others
 * @param latest revisions; none for who is no editor
 * @param officers names by the ids of accounts
 */
public record EditingPage(boolean isEditor, Page<Proposal> waiting, List<MadeRevision> latest, Map<String, String> officers) {
    static final EditingPage OF_READER = new EditingPage(false, Page.empty(), List.of(), Map.of());
}

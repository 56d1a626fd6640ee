package nl.stedenband.editing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * What somebody proposes.
 *
 * @param mailbox where editors reach them; empty for editors
 * @param remark for editors alone
 * @param municipality whose list it is; null for others
 */
public record NewProposal(
        Proposer proposer,
        String mailbox,
        String remark,
        @Nullable Named municipality,
        List<Edit> edits) {
    public NewProposal {
        edits = List.copyOf(edits);
    }
}

package nl.stedenband.web.desk;

import java.util.List;
import nl.stedenband.account.ledger.VersionDifference;

/**
 * That somebody else was first.
 *
 * @param by who
 * @param differences between what was seen and what is there now
 */
public record EditConflict(String by, List<VersionDifference> differences) {
    public EditConflict {
        differences = List.copyOf(differences);
    }
}

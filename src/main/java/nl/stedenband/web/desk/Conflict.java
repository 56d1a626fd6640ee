package nl.stedenband.web.desk;

import java.util.List;
import nl.stedenband.account.ledger.Difference;

/**
 * That somebody else was first.
 *
 * @param by who
 * @param differences between what was seen and what is there now
 */
public record Conflict(String by, List<Difference> differences) {
    public Conflict {
        differences = List.copyOf(differences);
    }
}

package nl.stedenband.desk.cases;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import nl.stedenband.account.ledger.VersionDifference;

/**
 * A case as an officer left it.
 *
 * @param number of the case
 * @param version from 1
 * @param by the id of the account
 * @param request its number
 */
@Serdeable
public record CaseVersion(int number, int version, Instant at, String by, int request, CaseFile file) {

    /** What was done to the case between an earlier version and this one. */
    public List<VersionDifference> since(CaseVersion earlier) {
        return VersionDifference.between(CaseParts.of(earlier.file), CaseParts.of(file));
    }
}

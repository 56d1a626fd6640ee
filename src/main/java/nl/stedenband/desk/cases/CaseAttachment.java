package nl.stedenband.desk.cases;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A file that an officer attached to a case; its content is kept apart.
 *
 * @param by the id of the account
 * @param name empty for one that is erased, of which when and by whom stays
 * @param kind its word
 * @param size in bytes
 * @param sum its SHA-256 as hexadecimal digits
 */
@Serdeable
public record CaseAttachment(Instant at, String by, String name, String kind, int size, String sum) {

    /** Whether there is content to be had. */
    public boolean isThere() {
        return !name.isEmpty();
    }

    CaseAttachment named(String other) {
        return new CaseAttachment(at, by, other, kind, size, sum);
    }

    CaseAttachment erased() {
        return new CaseAttachment(at, by, "", "", 0, "");
    }
}

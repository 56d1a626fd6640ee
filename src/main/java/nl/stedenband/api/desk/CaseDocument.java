package nl.stedenband.api.desk;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import nl.stedenband.desk.cases.CaseFile;
import nl.stedenband.desk.cases.CaseVersion;

/**
 * A case.
 *
 * @param by the id of the account that wrote this version
 * @param request its number
 */
@Serdeable
record CaseDocument(int number, int version, Instant at, String by, int request, CaseFile file) {

    static CaseDocument of(CaseVersion version) {
        return new CaseDocument(
                version.number(), version.version(), version.at(), version.by(), version.request(), version.file());
    }
}

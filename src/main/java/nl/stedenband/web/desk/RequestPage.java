package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.RelatedCases.Around;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;

/**
 * A request.
 *
 * @param officers names by the ids of accounts
 * @param countries names by their codes
 * @param around null as long as it isn't known from where it comes
 */
public record RequestPage(
        RequestVersion shown,
        List<CaseVersion> cases,
        Map<String, String> officers,
        Map<String, String> countries,
        @Nullable Around around) {

    /** Those that are filled in. */
    public List<RequestField> fields() {
        return List.copyOf(shown.request().fields().keySet());
    }
}

package nl.stedenband.desk.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.ledger.PartText;
import nl.stedenband.account.ledger.VersionDifference;
import nl.stedenband.account.ledger.VersionDifference.Part;

/**
 * A request as an officer left it.
 *
 * @param number of the request
 * @param version from 1
 * @param by the id of the account
 */
public record RequestVersion(int number, int version, Instant at, String by, HelpRequest request) {

    /** What was changed between an earlier version and this one. */
    public List<VersionDifference> since(RequestVersion earlier) {
        return VersionDifference.between(parts(earlier.request), parts(request));
    }

    private static Map<Part, PartText> parts(HelpRequest request) {
        Map<Part, PartText> parts = new LinkedHashMap<>();
        request.fields()
                .forEach((field, text) -> parts.put(
                        new Part("field." + field.word(), ""),
                        field.form() == RequestField.Form.DAY
                                ? PartText.of(LocalDate.parse(text))
                                : PartText.of(text)));
        return parts;
    }
}

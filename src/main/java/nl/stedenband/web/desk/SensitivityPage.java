package nl.stedenband.web.desk;

import java.util.List;
import java.util.Map;
import nl.stedenband.desk.Sensitivity;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/**
 * What sources say one has to be careful with in a country, and a form to add what another says.
 *
 * @param form what it is known by
 * @param said all that was said, whenever it held
 * @param values what was sent with the form and could not be taken
 */
public record SensitivityPage(
        String form,
        ListedCountry country,
        List<Sensitivity> said,
        Map<String, String> values,
        List<Mistake> mistakes) {

    /** What stands in a field of the form. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}

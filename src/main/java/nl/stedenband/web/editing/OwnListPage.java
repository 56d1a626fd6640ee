package nl.stedenband.web.editing;

import java.util.List;
import java.util.Map;
import nl.stedenband.editing.ownlist.OwnList;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/**
 * Where a municipality gets its list and sends it back.
 *
 * @param form what the form is known by
 * @param values what was sent with the form and could not be taken
 */
public record OwnListPage(String form, OwnList list, Map<String, String> values, List<Mistake> mistakes) {

    /** What stands in a field of the form. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}

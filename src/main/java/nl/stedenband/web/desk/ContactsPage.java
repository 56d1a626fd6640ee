package nl.stedenband.web.desk;

import java.util.List;
import java.util.Map;
import nl.stedenband.desk.Contact;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/**
 * Where the desk reaches municipalities.
 *
 * @param form what the form is known by
 * @param names of municipalities by their ids
 * @param values what was sent with the form and could not be taken
 */
public record ContactsPage(
        String form,
        List<Contact> contacts,
        Map<String, String> names,
        Map<String, String> values,
        List<Mistake> mistakes) {

    /** What stands in a field of the form. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}

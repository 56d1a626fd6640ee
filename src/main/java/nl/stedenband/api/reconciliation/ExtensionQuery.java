package nl.stedenband.api.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.http.SentJson;
import nl.stedenband.reconciliation.Property;
import nl.stedenband.registry.Fault;

/**
 * Which properties of which entities a table is to be extended with.
 *
 * @param ids as they were sent; there may be nothing of an id
 * @param properties in the order of the columns
 */
record ExtensionQuery(List<String> ids, Map<Property, ExtensionSettings> properties) {

    static ExtensionQuery read(SentJson sent, Instant now) {
        sent.object("ids", "properties");
        List<String> ids = new ArrayList<>();
        required(sent, "ids").list().forEach(id -> id.text().ifPresent(ids::add));
        Map<Property, ExtensionSettings> properties = new LinkedHashMap<>();
        for (SentJson one : required(sent, "properties").list()) {
            SentJson id = required(one.object("id", "settings"), "id");
            ExtensionSettings settings = ExtensionSettings.read(one.member("settings"), now);
            id.text().ifPresent(word -> Property.find(word)
                    .ifPresentOrElse(
                            property -> properties.put(property, settings),
                            () -> id.wrong(Fault.NONE_OF.with(word, all()))));
        }
        return new ExtensionQuery(ids, properties);
    }

    private static SentJson required(SentJson sent, String name) {
        SentJson member = sent.member(name);
        if (!member.isGiven()) {
            member.missing();
        }
        return member;
    }

    private static String all() {
        return Arrays.stream(Property.values()).map(Property::id).collect(Collectors.joining(", "));
    }
}

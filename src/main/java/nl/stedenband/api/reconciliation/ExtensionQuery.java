package nl.stedenband.api.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.http.JsonInput;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.ParameterFault;

/**
 * Which properties of which entities a table is to be extended with.
 *
 * @param ids as they were sent; there may be nothing of an id
 * @param properties in the order of the columns
 */
record ExtensionQuery(List<String> ids, Map<EntityProperty, ExtensionSettings> properties) {

    static ExtensionQuery read(JsonInput sent, ClockReading now) {
        sent.object("ids", "properties");
        List<String> ids = new ArrayList<>();
        for (JsonInput id : required(sent, "ids").list()) {
            if (id.value() instanceof String text) {
                ids.add(text); // that of a cell without a match is empty
            } else {
                id.isNot("expected.text");
            }
        }
        Map<EntityProperty, ExtensionSettings> properties = new LinkedHashMap<>();
        for (JsonInput one : required(sent, "properties").list()) {
            JsonInput id = required(one.object("id", "settings"), "id");
            ExtensionSettings settings = ExtensionSettings.read(one.member("settings"), now);
            id.text().ifPresent(word -> EntityProperty.find(word)
                    .ifPresentOrElse(
                            entityProperty -> properties.put(entityProperty, settings),
                            () -> id.wrong(ParameterFault.NONE_OF.with(word, all()))));
        }
        return new ExtensionQuery(ids, properties);
    }

    private static JsonInput required(JsonInput sent, String name) {
        JsonInput member = sent.member(name);
        if (!member.isGiven()) {
            member.missing();
        }
        return member;
    }

    private static String all() {
        return Arrays.stream(EntityProperty.values()).map(EntityProperty::id).collect(Collectors.joining(", "));
    }
}

package nl.stedenband.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects whose members are written in the order in which they are named, so that the same description has the same bytes. */
public final class OrderedMembers {
    private OrderedMembers() {}

    /** @param namesAndValues names and values in turn */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}

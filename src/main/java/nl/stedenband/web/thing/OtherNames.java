package nl.stedenband.web.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.PlaceNames;

/** The names under which a thing is known besides the one that heads its page. */
public final class OtherNames {
    private OtherNames() {}

    /** Those that don't differ in capitals and accents alone, from the shown one or from each other. */
    public static List<String> of(List<String> names, String shown) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        names.forEach(name -> byFolded.putIfAbsent(PlaceNames.fold(name), name));
        byFolded.remove(PlaceNames.fold(shown));
        return List.copyOf(byFolded.values());
    }
}

package nl.stedenband.desk.shortlist;

import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.registry.Viewpoint;

/**
 * From where in time something is asked.
 *
 * @param isNow whether it is asked as known now, which is the same until the graph changes
 */
public record ShortlistViewpoint(Viewpoint viewpoint, boolean isNow) {

    /** The same for all viewpoints that see the same of a graph that stays as it is. */
    String key() {
        Map<String, String> written = new TreeMap<>(viewpoint.written());
        written.remove("status");
        written.remove("inherited");
        if (isNow) {
            written.remove("knownOn");
        }
        return written.toString();
    }
}

package nl.stedenband.web;

import io.micronaut.http.HttpRequest;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.stedenband.registry.Viewpoint;

/**
 * From where in time a page looks at the registry, for its form and its permanent address.
 *
 * @param given the parameters that the reader asked with; the others have their usual values
 */
public record Seen(Viewpoint viewpoint, Set<String> given) {

    public Seen {
        viewpoint = new Viewpoint(
                viewpoint.asOf(),
                viewpoint.knownOn().truncatedTo(ChronoUnit.MILLIS),
                viewpoint.saidBy(),
                viewpoint.reach(),
                viewpoint.status());
        given = Set.copyOf(given);
    }

    static Seen of(Viewpoint viewpoint, HttpRequest<?> request) {
        Set<String> given = new TreeSet<>(request.getParameters().names());
        given.removeIf(name -> request.getParameters().get(name).isBlank());
        given.retainAll(Viewpoint.PARAMETERS);
        return new Seen(viewpoint, given);
    }

    /** Whether the reader asked for anything but the usual. */
    public boolean asked() {
        return !given.isEmpty();
    }

    /** What makes the page again as it is. */
    public Map<String, String> written() {
        return viewpoint.written();
    }

    /** What stands in the form; the usual moment, now, is left out, for it passes. */
    public String written(String parameter) {
        boolean passes = parameter.equals("knownOn") && !given.contains(parameter);
        return passes ? "" : viewpoint.written().getOrDefault(parameter, "");
    }
}

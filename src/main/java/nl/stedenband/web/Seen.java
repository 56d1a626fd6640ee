package nl.stedenband.web;

import io.micronaut.http.HttpRequest;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.stedenband.registry.Viewpoint;

/**
 * From where in time a page looks at the registry, for its form and its permanent address.
 *
 * @param asked whether anything was asked; the usual viewpoint is now
 */
public record Seen(Viewpoint viewpoint, boolean asked) {

    public Seen {
        viewpoint = new Viewpoint(
                viewpoint.asOf(),
                viewpoint.knownOn().truncatedTo(ChronoUnit.MILLIS),
                viewpoint.saidBy(),
                viewpoint.reach(),
                viewpoint.status());
    }

    static Seen of(Viewpoint viewpoint, HttpRequest<?> request) {
        return new Seen(viewpoint, !request.getParameters().isEmpty());
    }

    /** What makes the page again as it is. */
    public Map<String, String> written() {
        return viewpoint.written();
    }

    public String written(String parameter) {
        return viewpoint.written().getOrDefault(parameter, "");
    }
}

package nl.stedenband.web.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.ViewpointReader;

/**
 * From where in time a page looks at the registry, for its form and its permanent address.
 *
 * @param given what the reader asked with, as written; the other parameters have their usual values
 * @param mistakes in what was given
 */
public record PageViewpoint(Viewpoint viewpoint, Map<String, String> given, List<Mistake> mistakes) {

    public PageViewpoint {
        given = Map.copyOf(given);
        mistakes = List.copyOf(mistakes);
    }

    /** For a page that is shown only when nothing is wrong with what was asked. */
    public static PageViewpoint of(Viewpoint viewpoint, HttpRequest<?> request) {
        return new PageViewpoint(viewpoint, given(request), List.of());
    }

    /** The viewpoint of a request that is found right or wrong elsewhere. */
    public static Viewpoint viewpoint(HttpRequest<?> request, RegistryClock clock) {
        return ViewpointReader.read(given(request), clock.read(), new ArrayList<>());
    }

    /** What was asked with of the parameters of a viewpoint. */
    public static Map<String, String> given(HttpRequest<?> request) {
        HttpParameters parameters = request.getParameters();
        Map<String, String> given = new TreeMap<>();
        for (String name : Viewpoint.PARAMETERS) {
            String text = parameters.getFirst(name).orElse("").strip();
            if (!text.isEmpty()) {
                given.put(name, text);
            }
        }
        return given;
    }

    /** Whether the reader asked for anything but the usual. */
    public boolean asked() {
        return !given.isEmpty();
    }

    /** What makes the page again as it is. */
    public Map<String, String> written() {
        return viewpoint.written();
    }

    /** The same with all ties that there ever were, which pages show too. */
    public Map<String, String> writtenWithAll() {
        return viewpoint.withAll().written();
    }

    /** What stands in the form; the usual moment, now, is left out, for it passes. */
    public String written(String parameter) {
        String usual = parameter.equals("knownOn") ? "" : written().getOrDefault(parameter, "");
        return given.getOrDefault(parameter, usual);
    }

    /** What is wrong with a parameter; nothing where it is right. */
    public @Nullable BilingualText wrong(String parameter) {
        return mistakes.stream()
                .filter(mistake -> mistake.parameter().equals(parameter))
                .map(Mistake::reason)
                .findFirst()
                .orElse(null);
    }
}

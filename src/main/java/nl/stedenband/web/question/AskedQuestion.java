package nl.stedenband.web.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.traversal.Parameter;
import nl.stedenband.registry.traversal.Traversal;

/**
 * A question as a reader put it.
 *
 * @param written what stands in the form, by parameter
 * @param asked the same with ids in the place of names
 * @param fitting things of which a written name fits several, by parameter
 */
record AskedQuestion(
        Traversal traversal,
        Map<String, List<String>> written,
        Map<String, List<String>> asked,
        Map<String, List<Found>> fitting) {
    private static final String ROWS_OF_A_PAGE = "100";
    private static final String ALL_ROWS = "10000";

    static AskedQuestion of(Traversal traversal, Map<String, List<String>> written, WrittenNames names) {
        Map<String, List<String>> asked = new LinkedHashMap<>(written);
        Map<String, List<Found>> fitting = new HashMap<>();
        asked.putIfAbsent("pageSize", List.of(ROWS_OF_A_PAGE));
        for (Parameter parameter : traversal.parameters()) {
            List<String> given = written.getOrDefault(parameter.name(), List.of());
            if (parameter.type().isThing() && given.size() == 1) {
                List<Found> found = names.fitting(parameter.type(), given.get(0).strip());
                if (found.size() == 1) {
                    asked.put(parameter.name(), List.of(found.get(0).id()));
                } else if (found.size() > 1) {
                    fitting.put(parameter.name(), found);
                }
            }
        }
        return new AskedQuestion(traversal, written, asked, fitting);
    }

    /** All rows at once, as many as are given at once. */
    Map<String, List<String>> whole() {
        Map<String, List<String>> whole = new LinkedHashMap<>(asked);
        whole.remove("page");
        whole.put("pageSize", List.of(ALL_ROWS));
        return whole;
    }

    String written(String parameter) {
        return written.getOrDefault(parameter, List.of("")).get(0);
    }

    /** Whether all is given that must be. */
    boolean isComplete() {
        return traversal.parameters().stream()
                .allMatch(parameter ->
                        !parameter.required() || !written(parameter.name()).isBlank());
    }

    /** What is wrong before the question is even put: names that fit several things. */
    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        fitting.forEach((parameter, found) ->
                mistakes.add(new Mistake(parameter, Fault.FITS_SEVERAL.with(written(parameter), found.size()))));
        return mistakes;
    }
}

package nl.stedenband.web.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;

/**
 * A question as a reader put it.
 *
 * @param written what stands in the form, by parameter
 * @param asked the same with ids in the place of names
 * @param fitting things of which a written name fits several, by parameter
 */
record SubmittedQuestion(
        Traversal traversal,
        Map<String, List<String>> written,
        Map<String, List<String>> asked,
        Map<String, List<Found>> fitting) {
    private static final String ROWS_OF_A_PAGE = "100";
    /** As many rows as are given at once. */
    static final String ALL_ROWS = "10000";

    static SubmittedQuestion of(Traversal traversal, Map<String, List<String>> written, ParameterNameLookup names) {
        Map<String, List<String>> asked = new LinkedHashMap<>(written);
        Map<String, List<Found>> fitting = new HashMap<>();
        asked.putIfAbsent("pageSize", List.of(ROWS_OF_A_PAGE));
        for (TraversalParameter traversalParameter : traversal.parameters()) {
            List<String> given = written.getOrDefault(traversalParameter.name(), List.of());
            if (traversalParameter.type().isThing() && given.size() == 1) {
                List<Found> found =
                        names.fitting(traversalParameter.type(), given.get(0).strip());
                if (found.size() == 1) {
                    asked.put(traversalParameter.name(), List.of(found.get(0).id()));
                } else if (found.size() > 1) {
                    fitting.put(traversalParameter.name(), found);
                }
            }
        }
        return new SubmittedQuestion(traversal, written, asked, fitting);
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
                .allMatch(traversalParameter -> !traversalParameter.required()
                        || !written(traversalParameter.name()).isBlank());
    }

    /** What is wrong before the question is even put: names that fit several things. */
    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        fitting.forEach((parameter, found) -> mistakes.add(new Mistake(
                parameter,
                ParameterFault.fitsSeveral(
                        written(parameter), found.stream().map(Found::toldApart).toList()))));
        return mistakes;
    }
}

package nl.stedenband.web.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stedenband.graph.thing.ListedSurvey;
import nl.stedenband.graph.thing.SurveyQueries;

/**
 * All published tables.
 *
 * @param bySource in the order of their numbers, under the source that prints them
 * @param comparable ids of those that the registry can count too
 */
public record SurveysPage(Map<String, List<ListedSurvey>> bySource, Set<String> comparable) {

    static SurveysPage of(List<ListedSurvey> surveys, List<SurveyQueries.Survey> comparable) {
        Map<String, List<ListedSurvey>> bySource = new TreeMap<>();
        for (ListedSurvey survey : surveys) {
            String source = survey.sources().isEmpty() ? "" : survey.sources().get(0);
            bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(survey);
        }
        bySource.values().forEach(of -> of.sort(Comparator.comparing(survey -> inOrder(survey.id()))));
        return new SurveysPage(
                bySource, comparable.stream().map(SurveyQueries.Survey::id).collect(Collectors.toSet()));
    }

    /** With numbers as numbers: 6.2 comes before 6.10. */
    private static String inOrder(String id) {
        StringBuilder order = new StringBuilder();
        for (String part : id.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
            order.append(part.matches("\\d+") ? "0".repeat(Math.max(0, 8 - part.length())) + part : part);
        }
        return order.toString();
    }
}

package nl.stedenband.web.question;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SurveyQueries;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.traversal.Parameter;
import nl.stedenband.registry.traversal.ValueType;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.table.Choices;
import nl.stedenband.web.table.Filter;

/** Makes the fields of a question's form from what the question says of itself. */
@Singleton
final class QuestionFields {
    private final Choices choices;
    private final SurveyQueries surveys;

    QuestionFields(Choices choices, SurveyQueries surveys) {
        this.choices = choices;
        this.surveys = surveys;
    }

    List<QuestionField> of(AskedQuestion asked, List<Mistake> mistakes, Site site) {
        return asked.traversal().parameters().stream()
                .map(parameter -> new QuestionField(
                        parameter,
                        written(asked, parameter),
                        options(parameter.type(), site),
                        asked.fitting().getOrDefault(parameter.name(), List.of()).stream()
                                .map(found -> option(found, site))
                                .toList(),
                        mistakes.stream()
                                .filter(mistake -> mistake.parameter().equals(parameter.name()))
                                .map(mistake -> site.text(mistake.reason()))
                                .toList()))
                .toList();
    }

    private static String written(AskedQuestion asked, Parameter parameter) {
        String written = asked.written(parameter.name());
        return written.isBlank() ? parameter.usual().orElse("") : written;
    }

    private List<Filter.Option> options(ValueType type, Site site) {
        return switch (type) {
            case COUNTRY -> choices.countries(site);
            case SURVEY ->
                surveys.comparable().stream()
                        .map(survey -> new Filter.Option(survey.id(), survey.id() + " – " + survey.title()))
                        .toList();
            case THEME, POLICY_FIELD, MOTIVE, PROGRAMME, NETWORK_MODEL, REGION ->
                choices.valuesOf(type.kinds().iterator().next());
            case BOOLEAN -> Choices.yesOrNo(site);
            default -> List.of();
        };
    }

    private static Filter.Option option(Found found, Site site) {
        String name = site.name(found.kind(), found.id(), found.name());
        String where = found.country() == null ? "" : ", " + site.name(found.country());
        return new Filter.Option(found.id(), name + where);
    }
}

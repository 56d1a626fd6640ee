package nl.stedenband.web.question;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SurveyQueries;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.registry.traversal.ValueType;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.table.FilterChoices;
import nl.stedenband.web.table.FilterField;

/** Makes the fields of a question's form from what the question says of itself. */
@Singleton
final class QuestionFields {
    private final FilterChoices filterChoices;
    private final SurveyQueries surveys;
    private final SourceQueries sources;

    QuestionFields(FilterChoices filterChoices, SurveyQueries surveys, SourceQueries sources) {
        this.filterChoices = filterChoices;
        this.surveys = surveys;
        this.sources = sources;
    }

    List<QuestionField> of(SubmittedQuestion asked, List<Mistake> mistakes, PageContext pageContext) {
        return asked.traversal().parameters().stream()
                .map(traversalParameter -> new QuestionField(
                        traversalParameter,
                        written(asked, traversalParameter),
                        options(traversalParameter.type(), pageContext),
                        asked.fitting().getOrDefault(traversalParameter.name(), List.of()).stream()
                                .map(found -> option(found, pageContext))
                                .toList(),
                        mistakes.stream()
                                .filter(mistake -> mistake.parameter().equals(traversalParameter.name()))
                                .map(mistake -> pageContext.text(mistake.reason()))
                                .toList()))
                .toList();
    }

    private static String written(SubmittedQuestion asked, TraversalParameter traversalParameter) {
        String written = asked.written(traversalParameter.name());
        return written.isBlank() ? traversalParameter.usual().orElse("") : written;
    }

    private List<FilterField.Option> options(ValueType type, PageContext pageContext) {
        return switch (type) {
            case COUNTRY -> filterChoices.countries(pageContext);
            case SURVEY ->
                surveys.comparable().stream()
                        .map(survey -> new FilterField.Option(survey.id(), survey.id() + " – " + survey.title()))
                        .toList();
            case SOURCE ->
                sources.ofTies().stream()
                        .map(source -> new FilterField.Option(source.id(), source.title() + " (" + source.id() + ")"))
                        .toList();
            case THEME, POLICY_FIELD, MOTIVE, PROGRAMME, NETWORK_MODEL, REGION ->
                filterChoices.valuesOf(type.kinds().iterator().next(), pageContext);
            case BOOLEAN -> FilterChoices.yesOrNo(pageContext);
            case SCOPE ->
                Scope.WORDS.stream()
                        .map(word -> new FilterField.Option(
                                word, pageContext.print().texts().get("scope." + word)))
                        .toList();
            default -> List.of();
        };
    }

    private static FilterField.Option option(Found found, PageContext pageContext) {
        String name = pageContext.name(found.kind(), found.id(), found.name());
        String where = found.country() == null ? "" : ", " + pageContext.name(found.country());
        return new FilterField.Option(found.id(), name + where);
    }
}

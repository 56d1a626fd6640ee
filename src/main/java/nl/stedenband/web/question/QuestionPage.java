package nl.stedenband.web.question;

import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.page.PageViewpoint;

/**
 * A public question with its form, and its answer when it was asked.
 *
 * @param mistakes everything that is wrong with what was asked
 */
public record QuestionPage(
        Traversal traversal,
        List<QuestionField> fields,
        PageViewpoint seen,
        List<Mistake> mistakes,
        RequestedView shown,
        @Nullable AnswerContent answer,
        List<TableFormat> formats) {

    /** The same, with the formats that the answer can be kept in. */
    QuestionPage offering(List<TableFormat> offered) {
        return new QuestionPage(traversal, fields, seen, mistakes, shown, answer, offered);
    }

    public String title(String language) {
        return traversal.title().in(language);
    }

    /** What makes the page again as it is, once it has an answer. */
    public Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>(answer.table().answer().asked());
        asked.putAll(shown.written());
        return asked;
    }

    /** What the feed of its changes is asked with: all but the moment and the day, which the feed takes from each change. */
    public Map<String, String> watched() {
        Map<String, String> watched =
                new LinkedHashMap<>(answer.table().answer().asked());
        watched.keySet().removeAll(Set.of("knownOn", "asOf"));
        return watched;
    }

    /** Whether the form has a field for it; what was asked may be no parameter at all. */
    public boolean hasField(String parameter) {
        return Viewpoint.PARAMETERS.contains(parameter)
                || fields.stream().anyMatch(field -> field.parameter().name().equals(parameter));
    }
}

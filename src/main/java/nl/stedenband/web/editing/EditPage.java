package nl.stedenband.web.editing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/**
 * A form that changes the registry.
 *
 * @param form what it is known by
 * @param isEditor whether who sees it can make the change at once; others propose it
 * @param partnership what the change is about, as {@code parties} and {@code assertion}; empty where it isn't about one
 * @param written what was sent with it
 */
public record EditPage(
        String form,
        EditKind kind,
        boolean isEditor,
        String partnership,
        List<Named> parties,
        @Nullable SourcedAssertion assertion,
        List<FormField> fields,
        Map<String, String> written,
        List<Mistake> mistakes) {

    /** What stands in a field that is not of the change itself. */
    public String value(String field) {
        return written.getOrDefault(field, "");
    }

    /** Those of the source, which one either chooses or describes. */
    public List<FormField> ofSource() {
        return fields.stream().filter(EditPage::isOfSource).toList();
    }

    /** All others. */
    public List<FormField> ofChange() {
        return fields.stream().filter(field -> !isOfSource(field)).toList();
    }

    private static boolean isOfSource(FormField field) {
        return EditField.OF_SOURCE.contains(field.field());
    }
}

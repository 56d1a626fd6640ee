package nl.stedenband.web.question;

import java.util.List;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.web.table.FilterField;

/**
 * A field of a question's form.
 *
 * @param value as the reader wrote it
 * @param options to choose from; none for a field to write in
 * @param fitting the things that the written name fits, where there are several
 * @param mistakes what is wrong with the value
 */
public record QuestionField(
        TraversalParameter parameter,
        String value,
        List<FilterField.Option> options,
        List<FilterField.Option> fitting,
        List<String> mistakes) {

    /** The type of the input. */
    public String input() {
        return switch (parameter.type()) {
            case INTEGER, DECIMAL -> "number";
            case DATE -> "date";
            default -> "text";
        };
    }

    public boolean isChoice() {
        return !options.isEmpty();
    }

    /** Whether the name of a thing may be written instead of its id. */
    public boolean takesName() {
        return parameter.type().isThing() && !isChoice();
    }

    /** What the value must be at least and at most; nothing where there are no bounds. */
    public Long least() {
        return parameter.range().map(TraversalParameter.Range::least).orElse(null);
    }

    public Long greatest() {
        return parameter.range().map(TraversalParameter.Range::greatest).orElse(null);
    }
}

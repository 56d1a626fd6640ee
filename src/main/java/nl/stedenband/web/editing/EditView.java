package nl.stedenband.web.editing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.editing.Edit;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.Named;

/**
 * An edit of a proposal, with what it is about as the registry has that.
 *
 * @param partnership the id of the one that it is about, with its parties; empty where it isn't about one
 * @param assertion the one that it is about; null for none
 * @param lines what is written in its other fields
 */
public record EditView(
        Edit edit,
        String partnership,
        List<Named> parties,
        @Nullable SourcedAssertion assertion,
        List<Line> lines) {

    /**
     * What is written in a field.
     *
     * @param field its word
     * @param before what stands there now, where the edit corrects it; empty for nothing
     * @param value in the words of the reader; empty where it is taken away
     */
    public record Line(String field, String before, String value) {}
}

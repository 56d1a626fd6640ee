package nl.stedenband.registry.traversal;

import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.BilingualText;

/**
 * A public question.
 *
 * @param name as in addresses: {@code within-hops}
 * @param about what it answers, and how
 * @param caution what must be said beside every answer
 * @param parameters its own; besides them each question takes those of a {@link nl.stedenband.registry.Viewpoint}
 * @param columns of the answer; {@code sources} is the last one and names what is behind the row
 */
public record Traversal(
        String name,
        BilingualText title,
        BilingualText about,
        Optional<BilingualText> caution,
        List<TraversalParameter> parameters,
        List<Column> columns,
        String query) {

    public Traversal {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    public Optional<Column> column(ValueType type) {
        return columns.stream().filter(column -> column.type() == type).findFirst();
    }
}

package nl.stedenband.registry.traversal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Scope;

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

    /** How often a part of a pattern repeats: Cypher takes no parameter there. */
    public static final Pattern REPETITIONS = Pattern.compile("(?<=\\{\\d{0,3},)\\s*\\$(\\w+)(?=\\s*})");

    public Traversal {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /**
     * The query as the graph takes it with these values: where a number says how often a part of a pattern repeats, as in {@code {1,$hops}}, it
     * stands in the text, so that the graph goes no further than asked. Where there is no number, the greatest that is accepted does. What
     * the query says of the world around stands in it only where that is asked for.
     */
    public String queryWith(Map<String, Object> values) {
        return REPETITIONS
                .matcher(inScope(values))
                .replaceAll(repetitions -> values.get(repetitions.group(1)) instanceof Long number
                        ? number.toString()
                        : Long.toString(greatest(repetitions.group(1))));
    }

    /** One that doesn't ask for a scope follows what it names. */
    private String inScope(Map<String, Object> values) {
        return parameters.stream()
                .filter(candidate -> candidate.type() == ValueType.SCOPE)
                .findFirst()
                .map(scope -> Scope.of(values.get(scope.name())).narrow(query))
                .orElse(query);
    }

    private long greatest(String parameter) {
        return parameters.stream()
                .filter(candidate -> candidate.name().equals(parameter))
                .flatMap(candidate -> candidate.range().stream())
                .mapToLong(TraversalParameter.Range::greatest)
                .findFirst()
                .orElse(1);
    }

    public Optional<Column> column(ValueType type) {
        return columns.stream().filter(column -> column.type() == type).findFirst();
    }
}

package nl.stedenband.graph.traversal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stedenband.graph.traversal.QueryText.Found;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.registry.traversal.ValueType;

/**
 * What must be right about the text of a question's file, whatever database it is put to. What a query does when it runs is for
 * {@link TraversalCheck} to ask the database.
 */
final class TraversalRules {
    private static final Column SOURCES = new Column("sources", ValueType.TEXT, true);

    /** What each query is given besides its own parameters. */
    private static final Set<String> OF_VIEWPOINTS =
            Set.of("asOf", "knownOn", "saidBy", "reach", "reachBefore", "keep", "statuses", "all", "inherited");
    /** Without these, an answer could not be had again. */
    private static final List<String> NEEDED = List.of("asOf", "knownOn", "saidBy");

    private static final Pattern PARAMETER = Pattern.compile("\\$\\s*(\\w+)");
    /** Cypher replaces these before it reads anything else, so that they could end a string or a comment. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\[uU]");

    private static final Pattern OTHER_DATABASE = Pattern.compile("(?i)(?<![\\w.$:])USE\\s+[\\w.]");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_]\\w*(?:\\s*\\.\\s*[A-Za-z_]\\w*)+)\\s*\\(");
    /** Namespaces of functions that are Cypher's own; others may do anything, such as fetch from the network. */
    private static final Set<String> KNOWN_NAMESPACES =
            Set.of("date", "datetime", "localdatetime", "time", "localtime", "duration", "point", "vector.similarity");

    private final TraversalFile written;
    private final QueryText query;

    private TraversalRules(TraversalFile written) {
        this.written = written;
        this.query = new QueryText(written.traversal().query());
    }

    /** @throws InvalidTraversal for the first rule that is broken */
    static void check(TraversalFile written) {
        TraversalRules rules = new TraversalRules(written);
        rules.checkCode();
        rules.checkParameters();
        rules.checkColumns();
    }

    private void checkCode() {
        List<String> lines = written.traversal().query().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (ESCAPE.matcher(lines.get(i)).find()) {
                throw written.invalid(i + 1, "write the character itself instead of \\u…");
            }
        }
        query.find(OTHER_DATABASE).stream().findFirst().ifPresent(use -> {
            throw written.invalid(use.line(), "USE: a question is put to the registry alone");
        });
        for (Found call : query.find(CALL)) {
            String name = call.text().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            if (!KNOWN_NAMESPACES.contains(name.substring(0, name.lastIndexOf('.')))
                    && !TraversalCheck.HARMLESS.contains(name)) {
                throw written.invalid(
                        call.line(), "%s may not be called: it could do more than read".formatted(call.text()));
            }
        }
    }

    private void checkParameters() {
        List<Found> used = query.find(PARAMETER);
        Set<String> names = used.stream().map(Found::text).collect(Collectors.toCollection(TreeSet::new));
        Set<String> taken = new TreeSet<>(OF_VIEWPOINTS);
        taken.add(ThemeParameters.CONCEPTS);
        for (TraversalParameter traversalParameter : written.traversal().parameters()) {
            if (!names.contains(traversalParameter.name()) && !narrows(traversalParameter)) {
                throw written.invalid(
                        traversalParameter,
                        "the query doesn't use the parameter '%s'".formatted(traversalParameter.name()));
            }
            taken.add(traversalParameter.name());
            if (traversalParameter.type() == ValueType.THEME) {
                taken.add(ThemeParameters.wordsOf(traversalParameter));
            }
            usualMistake(traversalParameter).ifPresent(mistake -> {
                throw written.invalid(traversalParameter, mistake);
            });
        }
        for (Found parameter : used) {
            if (!taken.contains(parameter.text())) {
                throw written.invalid(
                        parameter.line(), "the header doesn't name the parameter $%s".formatted(parameter.text()));
            }
        }
        for (Found repeated : query.find(Traversal.REPETITIONS)) {
            if (written.traversal().parameters().stream()
                    .noneMatch(traversalParameter -> traversalParameter.name().equals(repeated.text())
                            && traversalParameter.range().isPresent())) {
                throw written.invalid(
                        repeated.line(),
                        "$%s says how often a part of a pattern repeats, so the header has to name the least and the greatest number, as in 'integer 1..6'"
                                .formatted(repeated.text()));
            }
        }
        for (String needed : NEEDED) {
            if (!names.contains(needed)) {
                throw written.invalid(
                        1, "the query doesn't use $%s, so its answer could not be had again".formatted(needed));
            }
        }
    }

    /** A scope is used by naming what belongs to the world around beside what belongs to the registry. */
    private boolean narrows(TraversalParameter traversalParameter) {
        String text = written.traversal().query();
        return traversalParameter.type() == ValueType.SCOPE
                && !Scope.NL.narrow(text).equals(text);
    }

    private static Optional<String> usualMistake(TraversalParameter traversalParameter) {
        List<String> reserved = new ArrayList<>(Viewpoint.PARAMETERS);
        reserved.addAll(List.of("all", "page", "pageSize", "format"));
        if (reserved.contains(traversalParameter.name())) {
            return Optional.of("every question takes '%s' already".formatted(traversalParameter.name()));
        }
        try {
            if (traversalParameter.usual().isPresent()) {
                ParameterValues.read(
                        traversalParameter, traversalParameter.usual().get(), new HashMap<>());
            }
            return Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of("parameter '%s': %s"
                    .formatted(traversalParameter.name(), e.reason().en()));
        }
    }

    private void checkColumns() {
        List<Column> columns = written.traversal().columns();
        if (columns.isEmpty() || !columns.get(columns.size() - 1).equals(SOURCES)) {
            throw written.invalid(
                    written.lastLineOfColumns(),
                    "the last column is not 'sources: text[]', which says what is behind a row");
        }
    }
}

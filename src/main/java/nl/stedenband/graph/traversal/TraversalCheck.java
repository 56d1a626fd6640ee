package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.graph.Transactions;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TraversalParameter;
import org.neo4j.driver.Result;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Has the database explain the questions of the folder that is named by configuration: what each returns, and that it only
 * reads. Those that are bundled are checked so when the project is built.
 */
@Singleton
public final class TraversalCheck {
    /** The procedures that questions may call, in lower case: they look names up in an index. */
    static final Set<String> HARMLESS = Set.of("db.index.fulltext.querynodes", "db.index.fulltext.queryrelationships");

    private static final Pattern LINE_IN_MESSAGE = Pattern.compile("\\(line (\\d+), column \\d+ \\(offset: \\d+\\)\\)");
    private static final Pattern WRITING = Pattern.compile(
            "(?i)(?<![\\w.$:`])(CREATE|MERGE|SET|DETACH|DELETE|REMOVE|FOREACH|INSERT|DROP|ALTER)(?!\\w)");
    private static final Pattern READING_FILES = Pattern.compile("(?i)(?<![\\w.$:])LOAD\\s+CSV(?!\\w)");
    private static final Pattern CALLING = Pattern.compile("(?i)(?<![\\w.$:])CALL\\s+[A-Za-z_]");
    private static final Pattern RETURNING = Pattern.compile("(?i)(?<![\\w.$:])RETURN(?!\\w)");

    private final Traversals traversals;
    private final Transactions transactions;
    private final TraversalTrial traversalTrial;

    TraversalCheck(Traversals traversals, Transactions transactions, TraversalTrial traversalTrial) {
        this.traversals = traversals;
        this.transactions = transactions;
        this.traversalTrial = traversalTrial;
    }

    /** @throws InvalidTraversal for the first that may not be asked */
    public void checkAdded() {
        traversals.added().forEach(this::check);
    }

    void check(TraversalFile written) {
        QueryText query = new QueryText(written.traversal().query());
        Explained explained = explain(written);
        for (String step : explained.steps()) {
            if (step.startsWith("LoadCSV")) {
                throw written.invalid(query.lineOf(READING_FILES), "LOAD CSV: a question may not read files");
            }
            if (step.startsWith("ProcedureCall")
                    && HARMLESS.stream().noneMatch(step.toLowerCase(Locale.ROOT)::contains)) {
                throw written.invalid(
                        query.lineOf(CALLING), "a question may not call procedures: they could do more than read");
            }
        }
        if (explained.type() != QueryType.READ_ONLY || explained.steps().isEmpty()) {
            throw written.invalid(query.lineOf(WRITING), "a question may only read");
        }
        checkColumns(written, explained.columns(), query);
        try {
            traversalTrial.check(written.traversal());
        } catch (MistypedColumn e) {
            throw written.invalid(e.column(), e.getMessage());
        }
    }

    private static void checkColumns(TraversalFile written, List<String> returned, QueryText query) {
        List<Column> said = written.traversal().columns();
        for (Column column : said) {
            if (!returned.contains(column.name())) {
                throw written.invalid(column, "the query doesn't return the column '%s'".formatted(column.name()));
            }
        }
        List<String> names = said.stream().map(Column::name).toList();
        for (String name : returned) {
            if (!names.contains(name)) {
                throw written.invalid(lastReturn(query), "the header doesn't name the column '%s'".formatted(name));
            }
        }
        if (!returned.equals(names)) {
            throw written.invalid(
                    written.lastLineOfColumns(),
                    "the query returns its columns in another order: " + String.join(", ", returned));
        }
    }

    private static int lastReturn(QueryText query) {
        return query.find(RETURNING).stream()
                .mapToInt(QueryText.Found::line)
                .max()
                .orElse(1);
    }

    /** @param steps of the plan, each with its details; none where there is no plan, as of commands that manage the server */
    private record Explained(List<String> columns, QueryType type, List<String> steps) {}

    private Explained explain(TraversalFile written) {
        Map<String, Object> values = new HashMap<>();
        written.traversal().parameters().stream().map(TraversalParameter::name).forEach(name -> values.put(name, null));
        try {
            return transactions.reading(runner -> {
                Result result = runner.run("EXPLAIN " + written.traversal().queryWith(values), values);
                List<String> columns = result.keys();
                ResultSummary summary = result.consume();
                List<String> steps = new ArrayList<>();
                summary.queryPlan().ifPresent(plan -> addSteps(plan, steps));
                return new Explained(columns, summary.queryType(), steps);
            });
        } catch (SecurityException e) {
            throw e;
        } catch (ClientException e) {
            throw refused(written, e.getMessage());
        }
    }

    private static void addSteps(Plan plan, List<String> steps) {
        steps.add(plan.operatorType()
                + ' '
                + plan.arguments().getOrDefault("Details", Values.value("")).asString());
        plan.children().forEach(child -> addSteps(child, steps));
    }

    /** The database quotes the line beneath its first one, and tells where that is. */
    private static InvalidTraversal refused(TraversalFile written, String message) {
        Matcher line = LINE_IN_MESSAGE.matcher(message);
        return line.find()
                ? written.invalid(
                        Integer.parseInt(line.group(1)),
                        message.substring(0, line.start()).strip())
                : written.invalid(1, message.lines().findFirst().orElse(""));
    }
}

package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.Transactions;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Asks a question as one who takes the example of each parameter, and looks whether the first row is of the types that the
 * header says. That is all that can be known of types beforehand; without a row, or without one in time, nothing is.
 */
@Singleton
class TraversalTrial {
    private static final TransactionConfig SHORT =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(2)).build();

    private final Transactions transactions;
    private final RegistryClock clock;
    private final ThemeParameters themes;

    TraversalTrial(Transactions transactions, RegistryClock clock, ThemeParameters themes) {
        this.transactions = transactions;
        this.clock = clock;
        this.themes = themes;
    }

    /** @throws MistypedColumn when a value is not of the type of its column */
    void check(Traversal traversal) {
        try (Session session = transactions.readingSession()) {
            Map<String, Object> values = values(traversal);
            Result result = session.run(traversal.queryWith(values), themes.with(traversal, values), SHORT);
            if (result.hasNext()) {
                check(traversal, result.next());
            }
        } catch (ClientException e) {
            // stopped after two seconds, or an example that the query can't do anything with
        }
    }

    private static void check(Traversal traversal, Record row) {
        List<Object> values = new AnswerRowReader(traversal).read(row);
        for (int i = 0; i < values.size(); i++) {
            Column column = traversal.columns().get(i);
            if (!isOfKind(values.get(i), column)) {
                throw new MistypedColumn(column, row.get(column.name()), null);
            }
        }
    }

    private static boolean isOfKind(Object value, Column column) {
        if (value instanceof Collection<?> several) {
            return several.stream().allMatch(one -> isOfKind(one, column));
        }
        return !(value instanceof Thing thing)
                || column.type().kinds().contains(thing.id().kind());
    }

    private Map<String, Object> values(Traversal traversal) {
        Map<String, Object> values =
                new HashMap<>(Viewpoint.at(clock.read()).withAll().parameters());
        for (TraversalParameter traversalParameter : traversal.parameters()) {
            Map<String, List<ThingId>> named = new LinkedHashMap<>();
            String text = traversalParameter
                    .usual()
                    .orElse(
                            traversalParameter.required()
                                    ? traversalParameter.type().example()
                                    : null);
            values.put(traversalParameter.name(), ParameterValues.read(traversalParameter, text, named));
            named.forEach((name, things) -> values.put(
                    name,
                    traversalParameter.type().kinds().size() > 1
                            ? things.get(0).key()
                            : things.get(0).value()));
        }
        return values;
    }
}

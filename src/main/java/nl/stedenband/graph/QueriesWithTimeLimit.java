package nl.stedenband.graph;

import java.util.Map;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

/** Runs each query on its own in a session, under the same limits. */
record QueriesWithTimeLimit(Session session, TransactionConfig limits) implements SimpleQueryRunner {

    @Override
    public Result run(Query query) {
        return session.run(query, limits);
    }

    @Override
    public Result run(String query) {
        return run(new Query(query));
    }

    @Override
    public Result run(String query, Map<String, Object> parameters) {
        return run(new Query(query, parameters));
    }

    @Override
    public Result run(String query, Value parameters) {
        return run(new Query(query, parameters));
    }

    @Override
    public Result run(String query, Record parameters) {
        return run(new Query(query, parameters.asMap()));
    }
}

package nl.stedenband.graph.local.server;

import java.util.List;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/**
 * Locks by which processes set up the schema one after the other, and which stay in the database when one of them is killed. Before anybody is told that
 * the database is ready, there is nobody whose lock it could be.
 */
final class AbandonedLocks {
    /** As neo4j-migrations calls them. */
    private static final Label LOCK = Label.label("__Neo4jMigrationsLock");

    private AbandonedLocks() {}

    static void remove(GraphDatabaseService database) {
        try (Transaction transaction = database.beginTx();
                ResourceIterator<Node> found = transaction.findNodes(LOCK)) {
            List<Node> locks = found.stream().toList();
            locks.forEach(Node::delete);
            transaction.commit();
        }
    }
}

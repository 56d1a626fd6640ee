package nl.stedenband.graph.local.server;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListener;

/** Counts transactions from before anybody can see what they wrote until whoever wrote it is told. */
final class CommitCounter implements TransactionEventListener<Boolean> {
    private final CommitFile commits;

    CommitCounter(CommitFile commits) {
        this.commits = commits;
    }

    @Override
    public Boolean beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService database) {
        commits.begin();
        return true;
    }

    @Override
    public void afterCommit(TransactionData data, Boolean isCounted, GraphDatabaseService database) {
        commits.end();
    }

    /** Also called for transactions that were given up before they were to be committed. */
    @Override
    public void afterRollback(TransactionData data, Boolean isCounted, GraphDatabaseService database) {
        if (Boolean.TRUE.equals(isCounted)) {
            commits.end();
        }
    }
}

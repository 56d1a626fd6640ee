package nl.stedenband.graph;

import java.util.Iterator;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/** Rows that somebody takes one by one, over a session of their own; who asked for them closes them. They can't be fetched again. */
public final class StreamedRows implements Iterator<Record>, AutoCloseable {
    private final Session session;
    private final DatabaseWaits waits;
    private final Result result;
    private boolean isNextThere;

    /** What goes wrong with the query goes wrong here, before anything is written. */
    StreamedRows(Session session, DatabaseWaits waits, Function<Session, Result> query) {
        this.session = session;
        this.waits = waits;
        try {
            result = DatabaseBudget.chargedRow(() -> waits.during(session, () -> query.apply(session)));
            hasNext();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        if (!isNextThere) {
            isNextThere = DatabaseBudget.chargedRow(() -> waits.during(session, result::hasNext));
        }
        return isNextThere;
    }

    @Override
    public Record next() {
        hasNext();
        isNextThere = false;
        return result.next();
    }

    @Override
    public void close() {
        waits.during(session, () -> {
            session.close();
            return null;
        });
    }
}

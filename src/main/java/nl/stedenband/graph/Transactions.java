package nl.stedenband.graph;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Runs work in a transaction that all repositories called by it on the same thread share. Where a server can't finish it for
 * a reason that passes, such as a change of leader, the driver runs the work again; so it may do nothing but query. When the database
 * hangs, whoever waits for it is told so.
 */
@Singleton
public final class Transactions {
    private final CurrentDriver driver;
    private final DatabaseWaits waits;
    private final SessionConfig reading;
    private final SessionConfig writing;
    private final Duration questionTime;
    private final TransactionConfig ofQuestions;
    private final TransactionConfig ofExports;
    private final ThreadLocal<TransactionContext> current = new ThreadLocal<>();

    Transactions(CurrentDriver driver, DatabaseWaits waits, Neo4jConfiguration neo4j) {
        this.driver = driver;
        this.waits = waits;
        // of a cluster's servers one that is behind what this process last wrote or read waits until it isn't
        BookmarkManager seen =
                BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        SessionConfig.Builder session = SessionConfig.builder().withBookmarkManager(seen);
        reading = session.withDefaultAccessMode(AccessMode.READ).build();
        writing = session.withDefaultAccessMode(AccessMode.WRITE).build();
        questionTime = neo4j.questionTime();
        ofQuestions = TransactionConfig.builder().withTimeout(questionTime).build();
        ofExports = TransactionConfig.builder().withTimeout(neo4j.exportTime()).build();
    }

    /** Asks the server for a sign of life; throws what the driver throws when it gives none. */
    public void verifyConnectivity() {
        driver.get().verifyConnectivity();
    }

    /** Whether the caller has a transaction: it may see what others don't yet. */
    public boolean isOpen() {
        return current.get() != null;
    }

    /**
     * All that the work writes is there at once when it returns, and nothing of it when it throws anything else than what is named here.
     * The driver would run it again also where the answer to the commit was lost; then it may have been done, and isn't done twice.
     *
     * @throws CommitUnconfirmed when nobody knows which of the two it is
     */
    public <T> T write(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        AtomicBoolean isCommitted = new AtomicBoolean();
        try {
            return inSession(
                    writing,
                    session -> session.executeWrite(transaction -> {
                        if (isCommitted.get()) {
                            throw new CommitUnconfirmed(null);
                        }
                        T done = bound(transaction, work);
                        isCommitted.set(true);
                        return done;
                    }));
        } catch (RuntimeException e) {
            throw isCommitted.get() && GraphUnavailable.isReasonOf(e) ? new CommitUnconfirmed(e) : e;
        }
    }

    /** Every query of the work sees the same transaction. */
    public <T> T read(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        return DatabaseBudget.charged(
                () -> inSession(reading, session -> session.executeRead(transaction -> bound(transaction, work))));
    }

    /** Runs one query that writes in the transaction of the caller, else in one of its own. */
    public <T> T writing(Function<SimpleQueryRunner, T> query) {
        return write(() -> query.apply(current.get()));
    }

    /**
     * Runs one query that reads in the transaction of the caller, else on its own: that takes one message to the server and
     * back, where a transaction takes three. Only when the server can't finish it for a reason that passes, it is
     * run again in a transaction, which the driver repeats until it can; reading twice does no harm.
     */
    public <T> T reading(Function<SimpleQueryRunner, T> query) {
        if (current.get() != null) {
            return query.apply(current.get());
        }
        try {
            return DatabaseBudget.charged(() -> inSession(reading, query::apply));
        } catch (Neo4jException e) {
            if (e instanceof RetryableException) {
                return read(() -> query.apply(current.get()));
            }
            throw e;
        }
    }

    /**
     * Runs one query that reads and of which somebody from outside chose how much it asks: it may take a limited time.
     *
     * @throws QuestionTooCostly when that, or the memory of the database, isn't enough
     */
    public <T> T answering(Function<SimpleQueryRunner, T> query) {
        if (current.get() != null) {
            return query.apply(current.get());
        }
        try {
            return DatabaseBudget.chargedAhead(() -> limited(query));
        } catch (Neo4jException e) {
            throw QuestionTooCostly.orFailure(e, questionTime);
        }
    }

    /** Runs it again, under the same limits, only where the server couldn't finish it for a reason that passes. */
    private <T> T limited(Function<SimpleQueryRunner, T> query) {
        try {
            return inSession(reading, session -> query.apply(new QueriesWithTimeLimit(session, ofQuestions)));
        } catch (Neo4jException e) {
            if (QuestionTooCostly.isReasonOf(e) || !(e instanceof RetryableException)) {
                throw e;
            }
        }
        return inSession(reading, session -> session.executeRead(query::apply, ofQuestions));
    }

    /**
     * The rows of one query for somebody who takes them one by one; they have longer for it.
     *
     * @throws QuestionTooCostly when the first of them takes too long, or needs too much memory
     * @throws DatabaseBudget.BudgetSpent when whoever asks has to wait before they ask for more
     */
    public StreamedRows streaming(String query, Map<String, Object> parameters) {
        DatabaseBudget.require();
        try {
            return new StreamedRows(readingSession(), waits, session -> session.run(query, parameters, ofExports));
        } catch (Neo4jException e) {
            throw QuestionTooCostly.orFailure(e, ofExports.timeout());
        }
    }

    /** The same for somebody of our own, who may take as long as they like. */
    StreamedRows allRows(String query, Map<String, Object> parameters) {
        return new StreamedRows(readingSession(), waits, session -> session.run(query, parameters));
    }

    /** A session for somebody who does not wait for its answers, and closes it. */
    AsyncSession asynchronousReading() {
        return driver.get().session(AsyncSession.class, reading);
    }

    /** A session for rows that are used while they are fetched, and so can't be fetched again; whoever asks for it closes it. */
    public Session readingSession() {
        return driver.get().session(reading);
    }

    private <T> T inSession(SessionConfig access, Function<Session, T> work) {
        Session session = driver.get().session(access);
        return waits.during(session, () -> {
            try (session) {
                return work.apply(session);
            }
        });
    }

    private <T> T bound(TransactionContext transaction, Supplier<T> work) {
        current.set(transaction);
        try {
            return work.get();
        } finally {
            current.remove();
        }
    }
}

package nl.stedenband.graph;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.neo4j.driver.Session;

/**
 * Who waits for the database at this moment. The driver waits as long as the connection stands, and closes the connection without asking
 * the database only where a thread is interrupted that begins, runs, commits or closes; one that waits for rows goes on waiting. So the
 * session is closed by another thread, which is interrupted, and the thread that waits is interrupted too. Each interrupt is taken back
 * here: threads are used again, and what they do next has nothing to do with it.
 */
@Singleton
final class DatabaseWaits {
    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
    private final Set<Pending> pending = ConcurrentHashMap.newKeySet();

    /** What no thread waits for. */
    private record Pending(CompletableFuture<?> answer, long since) {}

    /**
     * Does what waits for the database.
     *
     * @param session by which it waits; of no use any more when the wait was broken off
     * @throws CurrentDriver.DatabaseHung when the wait was broken off
     */
    <T> T during(Session session, Supplier<T> work) {
        Wait wait = new Wait(session, Thread.currentThread(), System.nanoTime());
        waits.add(wait);
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw wait.end() ? new CurrentDriver.DatabaseHung(e) : e;
        } finally {
            wait.end();
            waits.remove(wait);
        }
    }

    /** The same for an answer that no thread waits for: it fails with {@link CurrentDriver.DatabaseHung}. */
    <T> CompletableFuture<T> until(CompletableFuture<T> answer) {
        Pending wait = new Pending(answer, System.nanoTime());
        pending.add(wait);
        answer.whenComplete((done, failure) -> pending.remove(wait));
        return answer;
    }

    /**
     * Breaks off each wait that has lasted too long. To be called again and again while the database hangs: a thread may be between two
     * waits, or wait for a connection, when it is interrupted first.
     *
     * @param silentSince in nanoseconds; what was waited before that moment was no waiting in vain
     */
    void breakOff(Duration longest, long silentSince) {
        long now = System.nanoTime();
        for (Wait wait : waits) {
            if (Math.min(now - wait.since, now - silentSince) > longest.toNanos()) {
                wait.breakOff();
            }
        }
        for (Pending wait : pending) {
            if (Math.min(now - wait.since, now - silentSince) > longest.toNanos()) {
                wait.answer.completeExceptionally(new CurrentDriver.DatabaseHung(null));
            }
        }
    }

    private static final class Wait {
        private final Session session;
        private final Thread thread;
        private final long since;
        private boolean isOver;
        private boolean isBrokenOff;

        Wait(Session session, Thread thread, long since) {
            this.session = session;
            this.thread = thread;
            this.since = since;
        }

        synchronized void breakOff() {
            if (isOver) {
                return;
            }
            if (!isBrokenOff) {
                Thread closing = new Thread(this::closeSession, "close-hung-session");
                closing.setDaemon(true);
                closing.start();
            }
            isBrokenOff = true;
            thread.interrupt();
        }

        private void closeSession() {
            Thread.currentThread().interrupt();
            try {
                session.close();
            } catch (RuntimeException e) {
                // who waited tells how it ended
            }
        }

        /** Whether it was broken off; from now on it can't be any more. Called by the thread that waits. */
        synchronized boolean end() {
            if (!isOver && isBrokenOff) {
                Thread.interrupted();
            }
            isOver = true;
            return isBrokenOff;
        }
    }
}

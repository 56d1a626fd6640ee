package nl.stedenband.account.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import nl.stedenband.account.ActionResult;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AuditLog;
import nl.stedenband.account.LoggedAction;
import nl.stedenband.graph.Transactions;

/** Adds things to the ledger and versions to these, and notes in the same transaction who did. */
@Singleton
public final class VersionedRecords {
    private final NumberSeriesWrites series;
    private final Transactions transactions;
    private final AuditLog auditLog;
    private final Clock clock;

    VersionedRecords(NumberSeriesWrites series, Transactions transactions, AuditLog auditLog, Clock clock) {
        this.series = series;
        this.transactions = transactions;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** Writes the first version of a thing. */
    public interface First {

        /** @param number the thing's own from now on */
        void write(int number, Instant at, String by);
    }

    /** Writes a further version of a thing. */
    public interface Further {

        /** @return how many were written: none when another was written meanwhile */
        long write(Instant at, String by);
    }

    /** Makes several changes at once: all of them, or none. */
    public <T> T together(Supplier<T> changes) {
        return transactions.write(changes);
    }

    /**
     * Adds a thing.
     *
     * @param sort the series of numbers that it is one of
     * @return its number
     */
    public int add(String sort, LoggedAction loggedAction, Actor by, First first) {
        return transactions.write(() -> {
            int number = (int) series.nextNumber(sort);
            first.write(number, clock.instant(), name(by));
            auditLog.write(by, loggedAction, sort + '/' + number, ActionResult.DONE);
            return number;
        });
    }

    /**
     * Adds a version.
     *
     * @param thing its sort and number
     * @param seen the version that it comes after
     * @throws ChangedMeanwhile when that isn't the last any more
     */
    public void change(String thing, int seen, LoggedAction loggedAction, Actor by, Further further) {
        auditLog.noting(by, loggedAction, thing, () -> {
            if (further.write(clock.instant(), name(by)) == 0) {
                throw new ChangedMeanwhile(seen);
            }
        });
    }

    /** By which an account is known in the record. */
    public static String name(Actor by) {
        return by.account() == null ? by.origin() : by.account().value();
    }
}

package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.stedenband.account.store.LogWrites;
import nl.stedenband.graph.Transactions;

/**
 * Notes what is done: who, what, to which object, with what result, from where, when. Whatever writes notes it here, in the same
 * transaction, so that nothing is done unnoted. The object is an id or an address: never what was written, nor anything secret.
 */
@Singleton
public final class AuditLog {
    private final LogWrites writes;
    private final InstallationKeys installationKeys;
    private final Transactions transactions;
    private final Clock clock;

    AuditLog(LogWrites writes, InstallationKeys installationKeys, Transactions transactions, Clock clock) {
        this.writes = writes;
        this.installationKeys = installationKeys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does something and notes that it is done, both or neither. What is done may do nothing but query: it may be done again. */
    public <T> T noting(Actor who, LoggedAction loggedAction, String object, Supplier<T> work) {
        return transactions.write(() -> {
            T done = work.get();
            write(who, loggedAction, object, ActionResult.DONE);
            return done;
        });
    }

    /** The same where nothing comes of it. */
    public void noting(Actor who, LoggedAction loggedAction, String object, Runnable work) {
        noting(who, loggedAction, object, () -> {
            work.run();
            return ActionResult.DONE;
        });
    }

    /** Notes what is done in a transaction of the caller, or was not done. */
    public void write(Actor who, LoggedAction loggedAction, String object, ActionResult actionResult) {
        String id = RandomCode.hexadecimal(16);
        writes.write(
                id,
                clock.millis(),
                Optional.ofNullable(who.account()).map(AccountId::value).orElse(null),
                loggedAction.word(),
                object,
                actionResult.word(),
                installationKeys.seal(KeyPurpose.ORIGIN, id, who.origin()));
    }
}

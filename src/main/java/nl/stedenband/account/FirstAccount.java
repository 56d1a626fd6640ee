package nl.stedenband.account;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import nl.stedenband.account.store.FirstAccountOffers;
import nl.stedenband.graph.Transactions;

/**
 * The first account, of an admin: whoever started a service makes it with a code that only they were told. Each service of a database
 * has a code of its own, and all know the codes of all, as nobody chooses by which of them they are answered.
 */
@Singleton
public class FirstAccount {
    private static final Duration TERM = Duration.ofDays(1);

    private final Accounts accounts;
    private final OwnPassword passwords;
    private final FirstAccountOffers offers;
    private final InstallationKeys installationKeys;
    private final Transactions transactions;
    private final Clock clock;
    private final String code = RandomCode.made();
    private volatile boolean isTold;

    FirstAccount(
            Accounts accounts,
            OwnPassword passwords,
            FirstAccountOffers offers,
            InstallationKeys installationKeys,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.offers = offers;
        this.installationKeys = installationKeys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Good while this process runs, at most a day longer, and while there is no account. */
    public String code() {
        isTold = true;
        renew();
        return code;
    }

    @Scheduled(initialDelay = "1h", fixedDelay = "1h")
    void renew() {
        if (isTold && accounts.isEmpty()) {
            long now = clock.millis();
            offers.offer(mark(code), now, now + TERM.toMillis());
        }
    }

    public boolean isCode(String written) {
        return offers.count(mark(written), clock.millis()) > 0 && accounts.isEmpty();
    }

    /** Whether it was offered, and somebody has an account by now, however that was made. */
    public boolean isSpent(String written) {
        return offers.count(mark(written), clock.millis()) > 0 && !accounts.isEmpty();
    }

    /** @throws AccountRefused when the code is not that one, or name or password is no good */
    public void make(String written, String name, String password, Actor by) {
        transactions.write(() -> {
            if (offers.take(mark(written), clock.millis()) == 0 || !accounts.isEmpty()) {
                throw new AccountRefused(AccountRefusal.NO_LINK);
            }
            AccountName known = AccountName.of(name).orElseThrow(() -> new AccountRefused(AccountRefusal.NAME));
            passwords.check(password, known);
            Account account = accounts.add(known, Set.of(AccountRole.ADMIN), by);
            passwords.set(account.id(), password, by.as(account.id()));
            return account;
        });
    }

    private String mark(String code) {
        return installationKeys.mark(KeyPurpose.FIRST_ACCOUNT, code);
    }
}

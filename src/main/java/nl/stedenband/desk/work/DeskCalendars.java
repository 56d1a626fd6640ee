package nl.stedenband.desk.work;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AuditLog;
import nl.stedenband.account.InstallationKeys;
import nl.stedenband.account.KeyPurpose;
import nl.stedenband.account.RandomCode;
import nl.stedenband.desk.DeskAction;

/**
 * Secret addresses at which officers have their calendar read, one each. The code in it is shown once; what is kept is its mark, on the
 * account itself, so that it is gone when the account is.
 */
@Singleton
public final class DeskCalendars {
    /** Before what tells accounts apart in their ids. */
    private static final String ACCOUNT = "account-";

    private static final int LENGTH_OF_ACCOUNT = 16;

    private final CalendarQueries queries;
    private final CalendarWrites writes;
    private final InstallationKeys installationKeys;
    private final AuditLog auditLog;

    DeskCalendars(
            CalendarQueries queries, CalendarWrites writes, InstallationKeys installationKeys, AuditLog auditLog) {
        this.queries = queries;
        this.writes = writes;
        this.installationKeys = installationKeys;
        this.auditLog = auditLog;
    }

    public boolean has(AccountId account) {
        return queries.find(account.value()).isPresent();
    }

    /** Makes an address, in place of the one that there was. @return the code in it */
    public String make(AccountId account, Actor by) {
        String secret = RandomCode.made();
        String mark = installationKeys.mark(KeyPurpose.CALENDAR, secret);
        auditLog.noting(by, DeskAction.CALENDAR_MADE, account.value(), () -> writes.set(account.value(), mark));
        return account.value().substring(ACCOUNT.length()) + secret;
    }

    public void revoke(AccountId account, Actor by) {
        auditLog.noting(by, DeskAction.CALENDAR_REVOKED, account.value(), () -> writes.set(account.value(), null));
    }

    /** Whose calendar it is; nothing for a code that is unknown or revoked, and for who is no officer any more. */
    public Optional<AccountId> find(String code) {
        if (!code.matches("[0-9a-f]{16}[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        String account = ACCOUNT + code.substring(0, LENGTH_OF_ACCOUNT);
        return queries.find(account)
                .filter(kept -> kept.roles().contains(AccountRole.DESK.word()))
                .filter(kept ->
                        installationKeys.isMark(kept.mark(), KeyPurpose.CALENDAR, code.substring(LENGTH_OF_ACCOUNT)))
                .map(kept -> new AccountId(account));
    }
}

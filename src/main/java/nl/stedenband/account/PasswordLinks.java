package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.stedenband.account.store.LinkQueries;

/**
 * Links with which somebody sets the password of an account, once: who was given an account, or can't sign in any more. What is kept
 * is the mark of the code in them.
 */
@Singleton
public final class PasswordLinks {
    private static final Duration TERM = Duration.ofDays(7);

    private final LinkQueries links;
    private final InstallationKeys installationKeys;
    private final AuditLog auditLog;
    private final Clock clock;

    PasswordLinks(LinkQueries links, InstallationKeys installationKeys, AuditLog auditLog, Clock clock) {
        this.links = links;
        this.installationKeys = installationKeys;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** Makes a link in the place of those that the account had; what is returned is its code. */
    public String make(AccountId account, Actor by) {
        String code = RandomCode.made();
        long until = clock.instant().plus(TERM).toEpochMilli();
        auditLog.noting(
                by, AccountAction.LINK_MADE, account.value(), () -> links.make(mark(code), account.value(), until));
        return code;
    }

    /** Whose password it sets; nothing when it was used before or is too old. */
    public Optional<AccountId> find(String code) {
        return links.account(mark(code), clock.millis()).map(AccountId::new);
    }

    void forgetOver() {
        links.forgetOver(clock.millis());
    }

    void remove(AccountId account) {
        links.remove(account.value());
    }

    private String mark(String code) {
        return installationKeys.mark(KeyPurpose.LINK, code);
    }
}

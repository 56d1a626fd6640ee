package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.account.store.StoredToken;
import nl.stedenband.account.store.TokenQueries;
import nl.stedenband.account.store.TokenQueries.ListedToken;
import nl.stedenband.account.store.TokenWrites;

/** Tokens of programs. Each is shown once, when it is made; what is kept is its mark. */
@Singleton
public final class AccessTokens {
    /** Tells people and programs that look for secrets in files what they have found. */
    private static final String PREFIX = "stedenband_";

    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_PURPOSE = 100;

    private final TokenQueries queries;
    private final TokenWrites writes;
    private final InstallationKeys installationKeys;
    private final AuditLog auditLog;
    private final Clock clock;

    AccessTokens(
            TokenQueries queries,
            TokenWrites writes,
            InstallationKeys installationKeys,
            AuditLog auditLog,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.installationKeys = installationKeys;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** What a token shall be: what it is for, what it may do, and for how many days. */
    public record Wish(String purpose, Set<AccountRole> roles, int days) {}

    /**
     * Makes a token; what is returned is the token itself.
     *
     * @param account who makes it; it can't have other roles than theirs, and never that of an admin
     */
    public String make(Account account, Wish wish, Actor by) {
        check(account, wish);
        String token = PREFIX + RandomCode.made();
        String id = RandomCode.hexadecimal(8);
        Instant now = clock.instant();
        auditLog.noting(
                by,
                AccountAction.TOKEN_MADE,
                id,
                () -> writes.make(
                        id,
                        installationKeys.mark(KeyPurpose.TOKEN, token),
                        account.id().value(),
                        installationKeys.seal(
                                KeyPurpose.TOKEN, id, wish.purpose().strip()),
                        AccountRole.words(wish.roles()),
                        now.toEpochMilli(),
                        now.plus(Duration.ofDays(wish.days())).toEpochMilli()));
        return token;
    }

    /** Whom a token stands for, while it lasts. */
    public Optional<TokenHolder> find(String token) {
        return token.startsWith(PREFIX)
                ? queries.find(installationKeys.mark(KeyPurpose.TOKEN, token), clock.millis())
                        .map(this::opened)
                : Optional.empty();
    }

    /** The latest first. */
    public List<AccessToken> list(AccountId account) {
        return queries.list(account.value()).stream().map(this::opened).toList();
    }

    public void revoke(AccountId account, String id, Actor by) {
        auditLog.noting(by, AccountAction.TOKEN_REVOKED, id, () -> {
            if (writes.revoke(id, account.value()) == 0) {
                throw new AccountRefused(AccountRefusal.NO_TOKEN);
            }
        });
    }

    private static void check(Account account, Wish wish) {
        if (wish.purpose().isBlank() || wish.purpose().length() > LONGEST_PURPOSE) {
            throw new AccountRefused(AccountRefusal.TOKEN_PURPOSE);
        }
        if (wish.days() < 1 || wish.days() > LONGEST_DAYS) {
            throw new AccountRefused(AccountRefusal.TOKEN_TERM);
        }
        if (wish.roles().contains(AccountRole.ADMIN) || !account.roles().containsAll(wish.roles())) {
            throw new AccountRefused(AccountRefusal.TOKEN_ROLES);
        }
    }

    private TokenHolder opened(StoredToken kept) {
        Set<AccountRole> roles = EnumSet.noneOf(AccountRole.class);
        roles.addAll(AccountRole.ofWords(kept.tokenRoles()));
        roles.retainAll(AccountRole.ofWords(kept.roles()));
        String name = installationKeys.open(KeyPurpose.NAME, kept.account(), kept.sealedName());
        return new TokenHolder(new AccountId(kept.account()), new AccountName(name), roles);
    }

    private AccessToken opened(ListedToken kept) {
        return new AccessToken(
                kept.id(),
                installationKeys.open(KeyPurpose.TOKEN, kept.id(), kept.sealedPurpose()),
                AccountRole.ofWords(kept.roles()),
                Instant.ofEpochMilli(kept.madeAt()),
                Instant.ofEpochMilli(kept.until()));
    }

    /**
     * Who a token stands for.
     *
     * @param roles those of the token that the account still has
     */
    public record TokenHolder(AccountId account, AccountName name, Set<AccountRole> roles) {

        public TokenHolder {
            roles = Set.copyOf(roles);
        }
    }
}

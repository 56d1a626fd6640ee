package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.account.store.AccountQueries;
import nl.stedenband.account.store.AccountWrites;
import nl.stedenband.account.store.StoredAccount;

/** Accounts as they are kept, opened and sealed. */
@Singleton
final class AccountStore {
    private final AccountQueries queries;
    private final AccountWrites writes;
    private final InstallationKeys installationKeys;
    private final Clock clock;

    AccountStore(AccountQueries queries, AccountWrites writes, InstallationKeys installationKeys, Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.installationKeys = installationKeys;
        this.clock = clock;
    }

    Optional<StoredAccount> find(AccountId id) {
        return queries.find(id.value());
    }

    /** @throws AccountRefused when there is no such account */
    StoredAccount get(AccountId id) {
        return find(id).orElseThrow(() -> new AccountRefused(AccountRefusal.NO_ACCOUNT));
    }

    Optional<StoredAccount> find(AccountName name) {
        return queries.findByName(mark(name));
    }

    List<Account> list() {
        return queries.list().stream().map(this::opened).toList();
    }

    List<AccountId> ids() {
        return queries.list().stream().map(kept -> new AccountId(kept.id())).toList();
    }

    boolean isEmpty() {
        return queries.count() == 0;
    }

    /** Whoever else would take an admin away waits until this transaction ends: two might each count on the one that the other takes. */
    void lockAdmins() {
        writes.lockWithRole(AccountRole.ADMIN.word());
    }

    boolean isLastAdmin(StoredAccount account) {
        return account.roles().contains(AccountRole.ADMIN.word())
                && queries.countWithRole(AccountRole.ADMIN.word()) == 1;
    }

    /** What stands for a name wherever it must not be read. */
    String mark(AccountName name) {
        return installationKeys.mark(KeyPurpose.NAME, name.folded());
    }

    boolean canAdd() {
        return installationKeys.isKept();
    }

    /** @throws AccountRefused when the next process could not read it */
    AccountId add(AccountName name, Set<AccountRole> roles) {
        if (!canAdd()) {
            throw new AccountRefused(AccountRefusal.NO_SECRET);
        }
        AccountId id = AccountId.made();
        writes.add(
                id.value(),
                mark(name),
                installationKeys.seal(KeyPurpose.NAME, id.value(), name.folded()),
                AccountRole.words(roles),
                clock.millis());
        return id;
    }

    void setRoles(AccountId id, Set<AccountRole> roles) {
        writes.setRoles(id.value(), AccountRole.words(roles));
    }

    void remove(AccountId id) {
        writes.remove(id.value());
    }

    AccountName name(StoredAccount kept) {
        return new AccountName(installationKeys.open(KeyPurpose.NAME, kept.id(), kept.sealedName()));
    }

    Account opened(StoredAccount kept) {
        return new Account(
                new AccountId(kept.id()),
                name(kept),
                AccountRole.ofWords(kept.roles()),
                kept.password() != null,
                kept.confirmed(),
                kept.recoveryCodes(),
                kept.isLinked(),
                Instant.ofEpochMilli(kept.madeAt()));
    }
}

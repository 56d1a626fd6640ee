package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.account.store.AccountQueries;
import nl.stedenband.account.store.AccountWrites;
import nl.stedenband.account.store.KeptAccount;

/** Accounts as they are kept, opened and sealed. */
@Singleton
final class AccountStore {
    private final AccountQueries queries;
    private final AccountWrites writes;
    private final Keys keys;
    private final Clock clock;

    AccountStore(AccountQueries queries, AccountWrites writes, Keys keys, Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.keys = keys;
        this.clock = clock;
    }

    Optional<KeptAccount> find(AccountId id) {
        return queries.find(id.value());
    }

    /** @throws Refused when there is no such account */
    KeptAccount get(AccountId id) {
        return find(id).orElseThrow(() -> new Refused(Refusal.NO_ACCOUNT));
    }

    Optional<KeptAccount> find(AccountName name) {
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

    boolean isLastAdmin(KeptAccount account) {
        return account.roles().contains(Role.ADMIN.word()) && queries.countWithRole(Role.ADMIN.word()) == 1;
    }

    /** What stands for a name wherever it must not be read. */
    String mark(AccountName name) {
        return keys.mark(Purpose.NAME, name.folded());
    }

    boolean canAdd() {
        return keys.isKept();
    }

    /** @throws Refused when the next process could not read it */
    AccountId add(AccountName name, Set<Role> roles) {
        if (!canAdd()) {
            throw new Refused(Refusal.NO_SECRET);
        }
        AccountId id = AccountId.made();
        writes.add(
                id.value(),
                mark(name),
                keys.seal(Purpose.NAME, id.value(), name.folded()),
                Role.words(roles),
                clock.millis());
        return id;
    }

    void setRoles(AccountId id, Set<Role> roles) {
        writes.setRoles(id.value(), Role.words(roles));
    }

    void remove(AccountId id) {
        writes.remove(id.value());
    }

    AccountName name(KeptAccount kept) {
        return new AccountName(keys.open(Purpose.NAME, kept.id(), kept.sealedName()));
    }

    Account opened(KeptAccount kept) {
        return new Account(
                new AccountId(kept.id()),
                name(kept),
                Role.ofWords(kept.roles()),
                kept.password() != null,
                kept.confirmed(),
                kept.recoveryCodes(),
                kept.isLinked(),
                Instant.ofEpochMilli(kept.madeAt()));
    }
}

package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.stedenband.graph.Transactions;

/** The accounts that there are: who has one, with which roles. */
@Singleton
public final class Accounts {
    private final AccountStore store;
    private final Belongings belongings;
    private final Log log;
    private final Transactions transactions;

    Accounts(AccountStore store, Belongings belongings, Log log, Transactions transactions) {
        this.store = store;
        this.belongings = belongings;
        this.log = log;
        this.transactions = transactions;
    }

    /** @throws WrongKeys when they were kept with another secret */
    public List<Account> list() {
        return store.list();
    }

    /** @throws WrongKeys when the accounts were kept with another secret than that of now */
    public void requireSameKeys() {
        list();
    }

    public boolean isEmpty() {
        return store.isEmpty();
    }

    /** Whether there is a secret to keep accounts with. */
    public boolean canAdd() {
        return store.canAdd();
    }

    /** @throws Refused when there is no such account */
    public Account get(AccountId id) {
        return store.opened(store.get(id));
    }

    /** @throws Refused when there is no such account */
    public Account get(AccountName name) {
        return store.find(name).map(store::opened).orElseThrow(() -> new Refused(Refusal.NO_ACCOUNT));
    }

    /**
     * Adds an account that nobody can sign in to before it has a password.
     *
     * @throws Refused when there is one of that name
     */
    public Account add(AccountName name, Set<Role> roles, Actor by) {
        return transactions.write(() -> {
            if (store.find(name).isPresent()) {
                throw new Refused(Refusal.NAME_TAKEN);
            }
            AccountId id = store.add(name, roles);
            log.write(by, AccountDeed.ACCOUNT_ADDED, id.value(), Result.DONE);
            return get(id);
        });
    }

    /**
     * Gives an account other roles. Who is signed in to it does so anew: another role may ask for more to be proven.
     *
     * @throws Refused when nobody would be left who can give roles
     */
    public void setRoles(AccountId id, Set<Role> roles, Actor by) {
        log.noting(by, AccountDeed.ROLES_CHANGED, id.value(), () -> {
            if (!roles.contains(Role.ADMIN)) {
                requireAnotherAdmin(id);
            }
            store.setRoles(id, roles);
            belongings.endSessions(id);
        });
    }

    /**
     * Erases an account and all that is known of who had it. What was done with it stays, as done by an id that nobody can be
     * found by any more.
     *
     * @throws Refused when nobody would be left who can give roles, though other accounts are
     */
    public void remove(AccountId id, Actor by) {
        log.noting(by, AccountDeed.ACCOUNT_REMOVED, id.value(), () -> {
            requireAnotherAdmin(id);
            belongings.erase(id);
            store.remove(id);
        });
    }

    /** Erases all accounts, of which not even the names may be readable. */
    public void removeAll(Actor by) {
        for (AccountId id : store.ids()) {
            log.noting(by, AccountDeed.ACCOUNT_REMOVED, id.value(), () -> {
                belongings.erase(id);
                store.remove(id);
            });
        }
    }

    private void requireAnotherAdmin(AccountId id) {
        if (store.isLastAdmin(store.get(id)) && store.list().size() > 1) {
            throw new Refused(Refusal.LAST_ADMIN);
        }
    }
}

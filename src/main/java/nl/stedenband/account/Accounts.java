package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.stedenband.graph.Transactions;

/** The accounts that there are: who has one, with which roles. */
@Singleton
public final class Accounts {
    private final AccountStore store;
    private final AccountRemoval accountRemoval;
    private final AuditLog auditLog;
    private final Transactions transactions;

    Accounts(AccountStore store, AccountRemoval accountRemoval, AuditLog auditLog, Transactions transactions) {
        this.store = store;
        this.accountRemoval = accountRemoval;
        this.auditLog = auditLog;
        this.transactions = transactions;
    }

    /** @throws WrongInstallationKeys when they were kept with another secret */
    public List<Account> list() {
        return store.list();
    }

    /** @throws WrongInstallationKeys when the accounts were kept with another secret than that of now */
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

    /** @throws AccountRefused when there is no such account */
    public Account get(AccountId id) {
        return store.opened(store.get(id));
    }

    /** @throws AccountRefused when there is no such account */
    public Account get(AccountName name) {
        return store.find(name).map(store::opened).orElseThrow(() -> new AccountRefused(AccountRefusal.NO_ACCOUNT));
    }

    /**
     * Adds an account that nobody can sign in to before it has a password.
     *
     * @throws AccountRefused when there is one of that name
     */
    public Account add(AccountName name, Set<AccountRole> roles, Actor by) {
        return transactions.write(() -> {
            if (store.find(name).isPresent()) {
                throw new AccountRefused(AccountRefusal.NAME_TAKEN);
            }
            AccountId id = store.add(name, roles);
            auditLog.write(by, AccountAction.ACCOUNT_ADDED, id.value(), ActionResult.DONE);
            return get(id);
        });
    }

    /**
     * Gives an account other roles. Who is signed in to it does so anew: another role may ask for more to be proven.
     *
     * @throws AccountRefused when nobody would be left who can give roles
     */
    public void setRoles(AccountId id, Set<AccountRole> roles, Actor by) {
        auditLog.noting(by, AccountAction.ROLES_CHANGED, id.value(), () -> {
            if (!roles.contains(AccountRole.ADMIN)) {
                requireAnotherAdmin(id);
            }
            store.setRoles(id, roles);
            accountRemoval.endSessions(id);
        });
    }

    /**
     * Erases an account and all that is known of who had it. What was done with it stays, as done by an id that nobody can be
     * found by any more.
     *
     * @throws AccountRefused when nobody would be left who can give roles, though other accounts are
     */
    public void remove(AccountId id, Actor by) {
        auditLog.noting(by, AccountAction.ACCOUNT_REMOVED, id.value(), () -> {
            requireAnotherAdmin(id);
            accountRemoval.erase(id);
            store.remove(id);
        });
    }

    /** Erases all accounts, of which not even the names may be readable. */
    public void removeAll(Actor by) {
        for (AccountId id : store.ids()) {
            auditLog.noting(by, AccountAction.ACCOUNT_REMOVED, id.value(), () -> {
                accountRemoval.erase(id);
                store.remove(id);
            });
        }
    }

    private void requireAnotherAdmin(AccountId id) {
        store.lockAdmins();
        if (store.isLastAdmin(store.get(id)) && store.list().size() > 1) {
            throw new AccountRefused(AccountRefusal.LAST_ADMIN);
        }
    }
}

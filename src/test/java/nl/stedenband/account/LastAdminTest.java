package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two admins each take the other's rights away at the same time. */
class LastAdminTest {
    private static final int ROUNDS = 40;
    private static final Actor TEST = Actor.stranger("test");

    private final Accounts accounts = TestGraph.shared().reset().bean(Accounts.class);
    private final ExecutorService two = Executors.newFixedThreadPool(2);

    private interface Change {
        void of(AccountId account);
    }

    @AfterEach
    void stop() {
        two.shutdown();
    }

    @Test
    void ofTwoWhoAreRemovedOneStays() throws Exception {
        assertOneStays(id -> accounts.remove(id, TEST), id -> accounts.remove(id, TEST));
    }

    @Test
    void ofTwoWhoseRoleIsTakenAwayOneKeepsIt() throws Exception {
        assertOneStays(id -> accounts.setRoles(id, Set.of(), TEST), id -> accounts.setRoles(id, Set.of(), TEST));
    }

    @Test
    void ofOneWhoIsRemovedAndOneWhoseRoleIsTakenAwayOneKeepsIt() throws Exception {
        assertOneStays(id -> accounts.remove(id, TEST), id -> accounts.setRoles(id, Set.of(AccountRole.EDITOR), TEST));
    }

    private void assertOneStays(Change ofAnna, Change ofBert) throws InterruptedException, ExecutionException {
        for (int round = 0; round < ROUNDS; round++) {
            add("clara@vng.example", Set.of(AccountRole.EDITOR));
            AccountId anna = add("anna@vng.example", Set.of(AccountRole.ADMIN));
            AccountId bert = add("bert@vng.example", Set.of(AccountRole.ADMIN));

            Future<Boolean> first = two.submit(isDone(ofAnna, anna));
            Future<Boolean> second = two.submit(isDone(ofBert, bert));

            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
            assertThat(accounts.list())
                    .filteredOn(account -> account.roles().contains(AccountRole.ADMIN))
                    .hasSize(1);
            accounts.removeAll(TEST);
        }
    }

    private static Callable<Boolean> isDone(Change change, AccountId account) {
        return () -> {
            try {
                change.of(account);
                return true;
            } catch (AccountRefused e) {
                return false;
            }
        };
    }

    private AccountId add(String name, Set<AccountRole> roles) {
        return accounts.add(AccountName.of(name).orElseThrow(), roles, TEST).id();
    }
}

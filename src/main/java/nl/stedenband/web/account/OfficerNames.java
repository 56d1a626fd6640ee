package nl.stedenband.web.account;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.account.Accounts;

/** What officers are called, for their colleagues. */
@Singleton
public final class OfficerNames {
    private final Accounts accounts;

    OfficerNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Names by the ids of accounts; of those that were erased nobody knows them any more. */
    public Map<String, String> names() {
        return accounts.list().stream()
                .collect(Collectors.toMap(account -> account.id().value(), account -> account.name()
                        .folded()));
    }
}

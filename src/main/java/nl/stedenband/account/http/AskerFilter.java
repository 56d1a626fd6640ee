package nl.stedenband.account.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import nl.stedenband.account.LoginClient;
import nl.stedenband.graph.DatabaseBudget;

/**
 * Tells for whom the database works: for an account, whether by a session or by any of its tokens, else for a network. What comes from
 * this machine itself is asked by its operator, or by a proxy that doesn't say for whom.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class AskerFilter implements Ordered {
    private final DatabaseBudget budget;
    private final ClientAddress clientAddress;

    AskerFilter(DatabaseBudget budget, ClientAddress clientAddress) {
        this.budget = budget;
        this.clientAddress = clientAddress;
    }

    @RequestFilter
    void name(HttpRequest<?> request, MutablePropagatedContext context) {
        String address = clientAddress.of(request);
        CurrentUser.in(request)
                .map(user -> "account " + user.id().value())
                .or(() -> isOfThisMachine(address)
                        ? Optional.empty()
                        : Optional.of("address " + new LoginClient(address, "").network()))
                .flatMap(budget::of)
                .ifPresent(context::add);
    }

    private static boolean isOfThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** When it is known who is signed in. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}

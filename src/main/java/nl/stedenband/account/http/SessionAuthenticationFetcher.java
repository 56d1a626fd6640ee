package nl.stedenband.account.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import nl.stedenband.account.Session;
import nl.stedenband.account.Sessions;
import org.reactivestreams.Publisher;

/**
 * Knows who asks for a page by the cookie of the session. In the programming interface cookies count for nothing: other
 * sites may ask there too.
 */
@Singleton
final class SessionAuthenticationFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private final Sessions sessions;
    private final SignInCookies signInCookies;
    private final ClientAddress clientAddress;
    private final ExecutorService executor;

    SessionAuthenticationFetcher(
            Sessions sessions,
            SignInCookies signInCookies,
            ClientAddress clientAddress,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.sessions = sessions;
        this.signInCookies = signInCookies;
        this.clientAddress = clientAddress;
        this.executor = executor;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        String code = signInCookies.find(SignInCookies.Kind.SESSION, request);
        boolean isFile = RouteAttributes.getRouteMatch(request).isEmpty();
        if (code.isEmpty() || isFile || ProgramRequests.ask(request)) {
            return Publishers.empty();
        }
        return Publishers.fromCompletableFuture(
                () -> CompletableFuture.supplyAsync(() -> find(code, request), executor));
    }

    /** @return null for none, which leaves the publisher empty */
    private Authentication find(String code, HttpRequest<?> request) {
        return sessions.find(code)
                .filter(Session::isWhole)
                .map(session -> new CurrentUser(
                        session.account(), session.name().folded(), session.roles(), true, clientAddress.of(request)))
                .map(CurrentUser::authentication)
                .orElse(null);
    }
}

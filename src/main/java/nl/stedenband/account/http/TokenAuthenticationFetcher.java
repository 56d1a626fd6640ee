package nl.stedenband.account.http;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import nl.stedenband.account.AccessTokens;
import org.reactivestreams.Publisher;

/**
 * Knows for whom a program asks by its token. One that isn't good any more is refused, rather than answered as a reader: so
 * whoever runs the program notices.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750">RFC 6750, bearer tokens</a>
 */
@Singleton
final class TokenAuthenticationFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final ClientAddress clientAddress;
    private final ExecutorService executor;

    TokenAuthenticationFetcher(
            AccessTokens tokens, ClientAddress clientAddress, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.tokens = tokens;
        this.clientAddress = clientAddress;
        this.executor = executor;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> token = request.getHeaders()
                .getAuthorization()
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
        if (token.isEmpty() || !ProgramRequests.ask(request)) {
            return Publishers.empty();
        }
        return Publishers.fromCompletableFuture(
                () -> CompletableFuture.supplyAsync(() -> find(token.get(), request), executor));
    }

    private Authentication find(String token, HttpRequest<?> request) {
        return tokens.find(token)
                .map(holder -> new CurrentUser(
                        holder.account(), holder.name().folded(), holder.roles(), false, clientAddress.of(request)))
                .map(CurrentUser::authentication)
                .orElseThrow(InvalidAccessToken::new);
    }
}

package nl.stedenband.account.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.reactivestreams.Publisher;

/**
 * What holds where no {@code @Secured} says otherwise: everybody may read, and nobody may do anything else. So a new operation that
 * writes is closed until it says who may call it.
 */
@Singleton
final class ReadOnlyByDefault implements SecurityRule<HttpRequest<?>> {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication asking) {
        boolean isNothing = RouteAttributes.getRouteMatch(request).isEmpty();
        return Publishers.just(
                isNothing || READING.contains(request.getMethod())
                        ? SecurityRuleResult.ALLOWED
                        : SecurityRuleResult.REJECTED);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}

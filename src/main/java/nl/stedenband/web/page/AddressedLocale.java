package nl.stedenband.web.page;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Pages are in the language of their address, whatever the browser asks for. */
@Singleton
final class AddressedLocale implements HttpLocaleResolver, Ordered {

    @Override
    public Optional<Locale> resolve(HttpRequest<?> request) {
        return Optional.of(resolveOrDefault(request));
    }

    @Override
    public Locale resolveOrDefault(HttpRequest<?> request) {
        return Language.of(request).locale();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}

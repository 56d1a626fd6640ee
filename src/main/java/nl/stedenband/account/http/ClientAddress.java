package nl.stedenband.account.http;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/**
 * From which network address a request comes: that of the other end of the connection. Behind a proxy that is always the
 * proxy's; then {@value #PROPERTY}, in the environment {@code STEDENBAND_CLIENT_ADDRESS_HEADER}, names the header in which the proxy
 * adds who asked it, of which the last address is taken. Without a proxy anybody could write it.
 */
@Singleton
public final class ClientAddress {
    static final String PROPERTY = "stedenband.client-address-header";

    private final Optional<String> header;

    ClientAddress(@Nullable @Property(name = PROPERTY) String header) {
        this.header = Optional.ofNullable(header).filter(name -> !name.isBlank());
    }

    public String of(HttpRequest<?> request) {
        return header.map(request.getHeaders()::getAll)
                .flatMap(values -> values.stream().reduce((first, last) -> last))
                .flatMap(value -> Arrays.stream(value.split(",")).reduce((first, last) -> last))
                .map(String::strip)
                .filter(address -> address.matches("[0-9A-Fa-f:.]{2,45}"))
                .orElseGet(() -> request.getRemoteAddress().getAddress().getHostAddress());
    }
}

package nl.stedenband.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.netty.NettyHttpRequestBuilder;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Refuses addresses that are no addresses, or longer than anything that is asked for. The server itself would refuse them before
 * it knows in which part of the service they lie, and so in the wrong format; it is told to let them through to here.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class AddressFilter implements Ordered {
    private static final int LONGEST = 8192;

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        String address = NettyHttpRequestBuilder.asBuilder(request)
                .toHttpRequestWithoutBody()
                .uri();
        if (address.length() > LONGEST) {
            throw new HttpStatusException(
                    HttpStatus.REQUEST_URI_TOO_LONG,
                    "The address has %d characters; %d are allowed.".formatted(address.length(), LONGEST));
        }
        try {
            new URI(address);
        } catch (URISyntaxException e) {
            throw new HttpStatusException(
                    HttpStatus.BAD_REQUEST,
                    "The address isn't well-formed at its character %d.".formatted(e.getIndex()));
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 3;
    }
}

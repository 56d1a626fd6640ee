package nl.stedenband.http;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Scripts of others bear their release in their address: what was read once needs no reading again. */
@ServerFilter("/webjars/**")
final class WebJarCacheFilter {

    @ResponseFilter
    void keep(MutableHttpResponse<?> response) {
        if (response.code() == HttpStatus.OK.getCode()) {
            response.getHeaders().set("Cache-Control", "public, max-age=31536000, immutable");
        }
    }
}

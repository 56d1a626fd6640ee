package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import nl.stedenband.listing.GivenUpId;

/** Leads from an id that was given up to the one that counts, with the same question. */
@Singleton
final class ReplacedIdHandler implements ExceptionHandler<GivenUpId, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, GivenUpId id) {
        String query = request.getUri().getRawQuery();
        return HttpResponse.permanentRedirect(
                URI.create(Api.ROOT + '/' + id.path() + (query == null ? "" : '?' + query)));
    }
}

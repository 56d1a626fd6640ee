package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;

/** Leads from an id that was given up to the one that counts, with the same question. */
@Singleton
final class ReplacedIdHandler implements ExceptionHandler<ReplacedId, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, ReplacedId id) {
        String query = request.getUri().getRawQuery();
        return HttpResponse.permanentRedirect(URI.create(id.path() + (query == null ? "" : '?' + query)));
    }
}

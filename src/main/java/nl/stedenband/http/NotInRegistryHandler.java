package nl.stedenband.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.registry.NotInRegistry;

/** What isn't in the registry isn't found. */
@Singleton
final class NotInRegistryHandler implements ExceptionHandler<NotInRegistry, HttpResponse<?>> {
    private final ErrorResponses errorResponses;

    NotInRegistryHandler(ErrorResponses errorResponses) {
        this.errorResponses = errorResponses;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, NotInRegistry missing) {
        return errorResponses.write(request, HttpResponse.notFound(), missing.getMessage(), List.of());
    }
}

package nl.stedenband.account.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import nl.stedenband.account.TooSoon;

/** Who tries too often is told how long to wait. */
@Singleton
final class TooSoonHandler implements ExceptionHandler<TooSoon, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    TooSoonHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, TooSoon tooSoon) {
        return errors.processResponse(
                ErrorContext.builder(request)
                        .errorMessage("There were too many attempts that failed. Wait %d seconds."
                                .formatted(tooSoon.seconds()))
                        .build(),
                HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds())));
    }
}

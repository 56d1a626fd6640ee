package nl.stedenband.account.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import nl.stedenband.account.TooManyAttempts;

/** Who tries too often is told how long to wait. */
@Singleton
final class TooManyAttemptsHandler implements ExceptionHandler<TooManyAttempts, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    TooManyAttemptsHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, TooManyAttempts tooManyAttempts) {
        return errors.processResponse(
                ErrorContext.builder(request)
                        .errorMessage("There were too many attempts that failed. Wait %d seconds."
                                .formatted(tooManyAttempts.seconds()))
                        .build(),
                HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(tooManyAttempts.seconds())));
    }
}

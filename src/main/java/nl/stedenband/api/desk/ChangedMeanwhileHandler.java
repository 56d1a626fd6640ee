package nl.stedenband.api.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import nl.stedenband.account.ledger.ChangedMeanwhile;

/** Tells a program that somebody else was first: it has to look again. */
@Singleton
final class ChangedMeanwhileHandler implements ExceptionHandler<ChangedMeanwhile, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    ChangedMeanwhileHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, ChangedMeanwhile changed) {
        return errors.processResponse(
                ErrorContext.builder(request).errorMessage(changed.getMessage()).build(),
                HttpResponse.status(HttpStatus.CONFLICT));
    }
}

package nl.stedenband.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import nl.stedenband.registry.InvalidQuestion;

/** A question that can't be asked in this way is a bad request, and all that is wrong with it is said at once. */
@Singleton
final class InvalidQuestionHandler implements ExceptionHandler<InvalidQuestion, HttpResponse<?>> {
    private final ErrorResponses errorResponses;

    InvalidQuestionHandler(ErrorResponses errorResponses) {
        this.errorResponses = errorResponses;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, InvalidQuestion invalid) {
        return errorResponses.write(request, HttpResponse.badRequest(), invalid.getMessage(), invalid.mistakes());
    }
}

package nl.stedenband.account.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Tells a program that its token isn't good. */
@Singleton
final class InvalidAccessTokenHandler implements ExceptionHandler<InvalidAccessToken, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    InvalidAccessTokenHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, InvalidAccessToken invalid) {
        return errors.processResponse(
                ErrorContext.builder(request).errorMessage(invalid.getMessage()).build(),
                HttpResponse.unauthorized()
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"stedenband\", error=\"invalid_token\""));
    }
}

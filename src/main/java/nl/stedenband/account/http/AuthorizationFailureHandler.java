package nl.stedenband.account.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/**
 * Tells who may not ask for something: programs that a token is missing (RFC 6750) or that it gives too few rights, people by leading
 * them to where they can sign in, or with a page that says so.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AuthorizationFailureHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    AuthorizationFailureHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return tell(request, HttpResponse.status(HttpStatus.FORBIDDEN), "This account has no right to that.");
        }
        if (!ProgramRequests.ask(request) && request.getMethod() == HttpMethod.GET) {
            String language = request.getPath().startsWith("/en/") ? "/en/sign-in" : "/nl/aanmelden";
            return HttpResponse.seeOther(UriBuilder.of(language)
                    .queryParam("then", request.getUri().getRawPath())
                    .build());
        }
        return tell(
                request,
                HttpResponse.unauthorized().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"stedenband\""),
                "This needs a token of an account that has the right to it.");
    }

    private MutableHttpResponse<?> tell(HttpRequest<?> request, MutableHttpResponse<?> response, String detail) {
        return errors.processResponse(
                ErrorContext.builder(request).errorMessage(detail).build(), response);
    }
}

package nl.stedenband.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.DecoderException;
import jakarta.inject.Singleton;
import java.util.List;

/** A form that isn't written as forms are, such as one with a percent sign and no number behind it, is a bad request. */
@Singleton
final class UnreadableFormHandler implements ExceptionHandler<DecoderException, HttpResponse<?>> {
    private final ErrorResponses errorResponses;

    UnreadableFormHandler(ErrorResponses errorResponses) {
        this.errorResponses = errorResponses;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, DecoderException unreadable) {
        return errorResponses.write(
                request, HttpResponse.badRequest(), "The form that was sent can't be read.", List.of());
    }
}

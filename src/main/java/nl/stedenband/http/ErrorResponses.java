package nl.stedenband.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.registry.InvalidQuestion;

/** Answers every error, the framework's and our own, in the format of the path that was asked for. */
@Singleton
@Primary
final class ErrorResponses implements ErrorResponseProcessor<Object> {
    private final List<ErrorFormat> formats;

    ErrorResponses(List<ErrorFormat> formats) {
        this.formats = formats;
    }

    @Override
    @SuppressWarnings("unchecked") // the framework writes whatever the body is
    public MutableHttpResponse<Object> processResponse(ErrorContext error, MutableHttpResponse<?> response) {
        return (MutableHttpResponse<Object>) write(error.getRequest(), response, detail(error, response), List.of());
    }

    MutableHttpResponse<?> write(
            HttpRequest<?> request,
            MutableHttpResponse<?> response,
            String detail,
            List<InvalidQuestion.Mistake> mistakes) {
        for (ErrorFormat format : formats) {
            if (format.fits(request)) {
                return format.write(request, response, detail, mistakes);
            }
        }
        return response.contentType(MediaType.TEXT_PLAIN_TYPE).body(response.code() + " " + response.reason() + "\n");
    }

    private static String detail(ErrorContext error, MutableHttpResponse<?> response) {
        if (response.code() == HttpStatus.NOT_FOUND.getCode()) {
            return "There is nothing at this address.";
        }
        return error.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
    }
}

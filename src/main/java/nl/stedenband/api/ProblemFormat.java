package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.http.ErrorFormat;
import nl.stedenband.http.RequestId;
import nl.stedenband.registry.InvalidQuestion;

/** Tells errors of the interface as problems. */
@Singleton
final class ProblemFormat implements ErrorFormat {
    private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

    /** What the server calls a request that it can't read, such as one with a space in its address; browsers send no such. */
    private static final String UNREADABLE = "/bad-request";

    @Override
    public boolean fits(HttpRequest<?> request) {
        return Api.isAsked(request) || request.getPath().equals(UNREADABLE);
    }

    @Override
    public MutableHttpResponse<?> write(
            HttpRequest<?> request,
            MutableHttpResponse<?> response,
            String detail,
            List<InvalidQuestion.Mistake> mistakes) {
        Problem problem = new Problem(
                Problem.NO_TYPE,
                response.reason(),
                response.code(),
                detail,
                request.getUri().getRawPath(),
                RequestId.of(request),
                mistakes.stream().map(Problem.Mistake::of).toList());
        return response.contentType(PROBLEM_JSON).body(problem);
    }
}

package nl.stedenband.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.io.EOFException;
import java.util.List;
import nl.stedenband.exporting.AskerGone;
import nl.stedenband.exporting.SpoolFull;
import nl.stedenband.graph.CommitUnconfirmed;
import nl.stedenband.graph.DatabaseBudget.BudgetSpent;
import nl.stedenband.graph.ExportSlots.TooManyExports;
import nl.stedenband.graph.GraphUnavailable;
import nl.stedenband.graph.QuestionTooCostly;
import nl.stedenband.graph.RegistryKeepsChanging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever else went wrong: a client that goes away in the middle of a request, the database that is away for the moment, which the next
 * request may find back, a question that asks too much or comes too soon, more downloads than go at the same time, and mistakes of our
 * own. Logged once, here; the user learns nothing of the inside.
 */
@Singleton
final class FailureHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    /** The framework's word for a client that has gone away, and whom no answer reaches. */
    private static final String BROKEN_OFF = "Connection closed before full body was received";

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String RETRY_EXPORT_AFTER_SECONDS = "10";

    private final ErrorResponses errorResponses;

    FailureHandler(ErrorResponses errorResponses) {
        this.errorResponses = errorResponses;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the framework declares it
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        if (failure instanceof AskerGone
                || failure instanceof EOFException && BROKEN_OFF.equals(failure.getMessage())) {
            LOG.debug("{} {} was broken off by who sent it", request.getMethod(), request.getPath());
            return errorResponses.write(
                    request,
                    HttpResponse.badRequest(),
                    "The connection was closed before the request was whole.",
                    List.of());
        }
        if (failure instanceof QuestionTooCostly) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getPath(), failure.getMessage());
            return errorResponses.write(request, unavailable("too-costly"), failure.getMessage(), List.of());
        }
        if (failure instanceof BudgetSpent spent) {
            LOG.info("{} {} is to come back: {}", request.getMethod(), request.getPath(), failure.toString());
            return errorResponses.write(
                    request,
                    told(HttpStatus.TOO_MANY_REQUESTS, "budget-spent")
                            .header(HttpHeaders.RETRY_AFTER, Long.toString(spent.seconds())),
                    failure.getMessage(),
                    List.of());
        }
        if (failure instanceof TooManyExports || failure instanceof SpoolFull) {
            LOG.info("{} {} is to come back: {}", request.getMethod(), request.getPath(), failure.toString());
            return errorResponses.write(
                    request,
                    unavailable("too-many-downloads").header(HttpHeaders.RETRY_AFTER, RETRY_EXPORT_AFTER_SECONDS),
                    failure.getMessage(),
                    List.of());
        }
        if (failure instanceof RegistryKeepsChanging) {
            LOG.info("{} {} is to come back: {}", request.getMethod(), request.getPath(), failure.toString());
            return errorResponses.write(
                    request,
                    unavailable("503").header(HttpHeaders.RETRY_AFTER, RETRY_EXPORT_AFTER_SECONDS),
                    failure.getMessage(),
                    List.of());
        }
        if (GraphUnavailable.isReasonOf(failure)) {
            LOG.warn("{} {}: the database is away: {}", request.getMethod(), request.getPath(), failure.toString());
            boolean isUnconfirmed =
                    failure instanceof CommitUnconfirmed && request.getMethod().permitsRequestBody();
            return errorResponses.write(
                    request,
                    unavailable(isUnconfirmed ? "unconfirmed" : "503")
                            .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS),
                    isUnconfirmed
                            ? "The database can't be reached at the moment, and didn't tell whether it has kept what you sent. Please look in some seconds whether it is there, before you send it again."
                            : "The database can't be reached at the moment. Please try again in some seconds.",
                    List.of());
        }
        LOG.error("{} {} failed", request.getMethod(), request.getPath(), failure);
        return errorResponses.write(
                request,
                HttpResponse.serverError(),
                "Something went wrong here; the question may well be right. It has been logged.",
                List.of());
    }

    private static MutableHttpResponse<?> unavailable(String text) {
        return told(HttpStatus.SERVICE_UNAVAILABLE, text);
    }

    private static MutableHttpResponse<?> told(HttpStatus status, String text) {
        MutableHttpResponse<?> response = HttpResponse.status(status);
        response.setAttribute(ErrorFormat.TEXT, text);
        return response;
    }
}

package nl.stedenband.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import nl.stedenband.registry.InvalidQuestion;

/** How errors are told under some paths of the service, such as problems of the interface or pages for readers. */
public interface ErrorFormat {
    /**
     * An attribute of the response: what the texts about it on a page are called, where there are others than those of its status.
     */
    String TEXT = "nl.stedenband.error-text";

    /** Whether this is the format for that request. Of several the first in order is taken. */
    boolean fits(HttpRequest<?> request);

    /**
     * Puts the error into the response, whose status is set.
     *
     * @param detail in words for the user; never of the inside of the service
     * @param mistakes in the question, where that is what was wrong
     */
    MutableHttpResponse<?> write(
            HttpRequest<?> request,
            MutableHttpResponse<?> response,
            String detail,
            List<InvalidQuestion.Mistake> mistakes);
}

package nl.stedenband.api;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import nl.stedenband.registry.InvalidQuestion;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param type {@code about:blank}: the status says it all
 * @param title of the status
 * @param instance the path that was asked for
 * @param requestId what the log calls the request
 * @param errors every mistake in the question, where that is what went wrong
 */
@Serdeable
record Problem(
        URI type, String title, int status, String detail, String instance, String requestId, List<Mistake> errors) {
    static final URI NO_TYPE = URI.create("about:blank");

    /** One thing that is wrong with a question. */
    @Serdeable
    record Mistake(String parameter, String reason) {

        static Mistake of(InvalidQuestion.Mistake mistake) {
            return new Mistake(mistake.parameter(), mistake.reason().en());
        }
    }
}

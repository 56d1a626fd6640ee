package nl.stedenband.web.page;

import java.util.List;
import java.util.Set;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/**
 * That something went wrong.
 *
 * @param status of the response
 * @param mistakes in the question, where that is what was wrong
 */
public record ErrorPage(int status, List<Mistake> mistakes) {
    private static final Set<Integer> WITH_TEXTS = Set.of(400, 401, 403, 404, 405, 413, 429, 500, 503);

    /** Under which the texts on it are. */
    public String text() {
        return "error." + (WITH_TEXTS.contains(status) ? status : status < 500 ? 400 : 500);
    }
}

package nl.stedenband.registry.traversal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The answer to a question, with all that is needed to ask it again and get the same.
 *
 * @param asked every parameter as it was taken, in the order of the header, those of the viewpoint last
 * @param knownOn the state of the registry's knowledge that was asked
 * @param graphVersion the state of the graph that answered
 * @param counts over the whole answer
 * @param page counted from 1
 * @param pageSize rows of a page
 * @param rows of this page, one value for each column; values are {@link Thing}s, dates, numbers, texts, lists of these, or null
 */
public record Answer(
        Traversal traversal,
        Map<String, String> asked,
        Instant knownOn,
        String graphVersion,
        AnswerCounts counts,
        int page,
        int pageSize,
        List<List<Object>> rows) {

    public boolean hasNext() {
        return (long) page * pageSize < counts.rows();
    }
}

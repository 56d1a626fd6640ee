package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;

/**
 * How the answer to a question changed. Nothing is kept for it: the registry can say what it answered at any moment, so the
 * answers of the latest moments at which it was told something are laid beside each other. Where a question names no day, both sides
 * are asked as of the day of the later moment, so that time that passes is no change.
 */
@Singleton
public final class AnswerChanges {
    /** Of moments that are looked at: each costs two answers. */
    public static final int MOMENTS = 10;

    private static final int LARGEST_ANSWER = 10_000;

    private final TraversalRunner runner;
    private final MomentQueries moments;

    AnswerChanges(TraversalRunner runner, MomentQueries moments) {
        this.runner = runner;
        this.moments = moments;
    }

    /**
     * The changes at the latest moments, the latest first; none where the answer stayed as it was.
     *
     * @param asked parameters by name, as a user wrote them, without a moment of knowledge and a page
     * @throws InvalidQuestion when some can't be read, or the answer is too large to be compared
     */
    public List<AnswerChange> list(Traversal traversal, Map<String, List<String>> asked) {
        checkParameters(traversal, asked);
        List<Instant> told = moments.latest(MOMENTS + 1).stream()
                .map(moment -> Instant.ofEpochMilli(moment.at()))
                .toList();
        List<AnswerChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < told.size(); i++) {
            between(traversal, asked, told.get(i + 1), told.get(i)).ifPresent(changes::add);
        }
        return changes;
    }

    /**
     * How the answer of one moment differs from that of an earlier one; nothing where it is the same.
     *
     * @throws InvalidQuestion as {@link #list} does
     */
    public Optional<AnswerChange> between(
            Traversal traversal, Map<String, List<String>> asked, Instant before, Instant now) {
        Answer later = answer(traversal, asked, now, now);
        Answer earlier = answer(traversal, asked, before, now);
        List<List<Object>> added = missing(later.rows(), earlier.rows());
        List<List<Object>> removed = missing(earlier.rows(), later.rows());
        return added.isEmpty() && removed.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswerChange(now, later.asked(), added, removed));
    }

    /** @throws InvalidQuestion when a moment of knowledge or a page is asked for, which changes have of themselves */
    public void checkParameters(Traversal traversal, Map<String, List<String>> asked) {
        for (String parameter : List.of("knownOn", "page", "pageSize")) {
            if (asked.containsKey(parameter)) {
                throw wrong(parameter, ParameterFault.NOT_OF_QUESTION, String.join(", ", others(traversal)));
            }
        }
    }

    private Answer answer(Traversal traversal, Map<String, List<String>> asked, Instant knownOn, Instant dayOf) {
        Map<String, List<String>> then = new HashMap<>(asked);
        then.putIfAbsent(
                "asOf", List.of(LocalDate.ofInstant(dayOf, ZoneOffset.UTC).toString()));
        then.put("knownOn", List.of(knownOn.toString()));
        then.put("pageSize", List.of(Integer.toString(LARGEST_ANSWER)));
        Answer answer = runner.ask(traversal, then);
        if (answer.hasNext()) {
            throw wrong("traversal", ParameterFault.TOO_MANY_ROWS, LARGEST_ANSWER);
        }
        return answer;
    }

    /** Rows of one answer that the other hasn't. */
    private static List<List<Object>> missing(List<List<Object>> rows, List<List<Object>> others) {
        Set<List<Object>> there = new HashSet<>(others);
        return rows.stream().filter(row -> !there.contains(row)).toList();
    }

    private static List<String> others(Traversal traversal) {
        List<String> names = new ArrayList<>(traversal.parameters().stream()
                .map(parameter -> parameter.name())
                .toList());
        names.addAll(List.of("asOf", "saidBy", "reach", "status"));
        return names;
    }

    private static InvalidQuestion wrong(String parameter, ParameterFault parameterFault, Object... values) {
        return new InvalidQuestion(List.of(new Mistake(parameter, parameterFault.with(values))));
    }
}

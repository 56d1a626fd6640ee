package nl.stedenband.web.quality;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.traversal.TieCounts;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;

/** Answers to the public questions on how good the registry is. They are about all ties, so asking takes long. */
@Singleton
final class QualityAnswers {
    private final Traversals traversals;
    private final TraversalRunner runner;
    private final TieCounts counts;

    QualityAnswers(Traversals traversals, TraversalRunner runner, TieCounts counts) {
        this.traversals = traversals;
        this.runner = runner;
        this.counts = counts;
    }

    /** What is known of the ties of today. */
    Answer completeness() {
        return runner.ask(question(DoubtfulTies.UNDATED), Map.of());
    }

    /** How many ties the question lists that doubts them so. */
    long count(DoubtfulTies doubtfulTies) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        doubtfulTies.parameters().forEach((name, value) -> parameters.put(name, List.of(value)));
        return counts.count(question(doubtfulTies), parameters);
    }

    private Traversal question(DoubtfulTies doubtfulTies) {
        return traversals.find(doubtfulTies.question()).orElseThrow();
    }
}

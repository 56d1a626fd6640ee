package nl.stedenband.web.quality;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.traversal.Answer;

/** Answers to the public questions on how good the registry is. They are about all ties, so asking takes long. */
@Singleton
final class QualityAnswers {
    private final Traversals traversals;
    private final TraversalRunner runner;

    QualityAnswers(Traversals traversals, TraversalRunner runner) {
        this.traversals = traversals;
        this.runner = runner;
    }

    /** In the order of the page. */
    Map<DoubtfulTies, Answer> today() {
        Map<DoubtfulTies, Answer> answers = new LinkedHashMap<>();
        for (DoubtfulTies doubtfulTies : DoubtfulTies.values()) {
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            doubtfulTies.parameters().forEach((name, value) -> parameters.put(name, List.of(value)));
            answers.put(
                    doubtfulTies,
                    runner.ask(traversals.find(doubtfulTies.question()).orElseThrow(), parameters));
        }
        return answers;
    }
}

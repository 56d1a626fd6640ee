package nl.stedenband.web.quality;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.graph.version.VersionQueries;
import nl.stedenband.registry.traversal.Answer;

/**
 * Answers to the public questions on how good the registry is. They are about all ties, and stay the same until something is
 * written or the day is over; so they are kept until then.
 */
@Singleton
class QualityAnswers {
    private final Traversals traversals;
    private final TraversalRunner runner;
    private final VersionQueries versions;
    private final Clock clock;
    private volatile State kept = new State("", LocalDate.MIN, Map.of());

    private record State(String graphVersion, LocalDate day, Map<Doubtful, Answer> answers) {}

    QualityAnswers(Traversals traversals, TraversalRunner runner, VersionQueries versions, Clock clock) {
        this.traversals = traversals;
        this.runner = runner;
        this.versions = versions;
        this.clock = clock;
    }

    Map<Doubtful, Answer> today() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        State state = kept;
        if (!state.day().equals(day) || !state.graphVersion().equals(versions.current())) {
            state = new State(versions.current(), day, ask());
            kept = state;
        }
        return state.answers();
    }

    private Map<Doubtful, Answer> ask() {
        Map<Doubtful, Answer> answers = new LinkedHashMap<>();
        for (Doubtful doubtful : Doubtful.values()) {
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            doubtful.parameters().forEach((name, value) -> parameters.put(name, List.of(value)));
            answers.put(
                    doubtful, runner.ask(traversals.find(doubtful.question()).orElseThrow(), parameters));
        }
        return answers;
    }
}

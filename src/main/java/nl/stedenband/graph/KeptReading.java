package nl.stedenband.graph;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.stedenband.graph.KeptByVersion.Found;
import nl.stedenband.graph.VersionQueries.GraphVersion;

/** Reads by queries whose results are kept while the graph stays as it is, and made again for the next version where they took long. */
@Singleton
final class KeptReading {
    private final VersionQueries versions;
    private final AnswersAhead ahead;

    KeptReading(VersionQueries versions, AnswersAhead ahead) {
        this.versions = versions;
        this.ahead = ahead;
    }

    /** A query and its parameters. */
    record Question(String query, Map<String, Object> parameters) {

        /** It brings the same at each moment since the registry was last told something. */
        private Question asKnownSince(GraphVersion version) {
            return new Question(query, version.withKnownSince(parameters));
        }

        /** The same at a later version: who asked for what was known by now wants what is known by then. */
        private Question askedLater(GraphVersion now, GraphVersion later) {
            Map<String, Object> asked = new HashMap<>(parameters);
            asked.computeIfPresent(
                    "knownOn", (name, moment) -> (Long) moment >= now.latest() ? (Long) later.latest() : moment);
            return new Question(query, asked);
        }
    }

    /** What is kept, or else read now. */
    <T> Found<T> find(KeptByVersion<Question, T> kept, Question question, Function<Question, T> reading) {
        GraphVersion version = RequestReading.versionNow().orElseGet(versions::whole);
        return ahead.ask(
                question.askedLater(version, GraphVersion.NOTHING),
                () -> find(kept, version, question, reading),
                () -> {
                    GraphVersion later = versions.whole();
                    return find(kept, later, question.askedLater(version, later), reading);
                });
    }

    private static <T> Found<T> find(
            KeptByVersion<Question, T> kept, GraphVersion version, Question question, Function<Question, T> reading) {
        return kept.find(version.ofThisDatabase(), question.asKnownSince(version), () -> reading.apply(question));
    }
}

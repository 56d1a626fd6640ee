package nl.stedenband.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.graph.traversal.TraversalCheck;
import nl.stedenband.graph.traversal.Traversals;

/**
 * The folder of questions beside the bundled ones that the environment names with STEDENBAND_TRAVERSALS: a file each, as
 * {@code cypher/traversals} has them. Read when a command starts.
 */
final class CustomQuestionFolder {
    static final String VARIABLE = "STEDENBAND_TRAVERSALS";

    private CustomQuestionFolder() {}

    static Optional<Path> folder(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    /** All questions, own and bundled, as far as they can be read without the database. */
    static Traversals traversals(Map<String, String> environment) {
        return new Traversals(folder(environment));
    }

    /** Has the database tell that the own ones only read, and return what they say; before any of them is asked. */
    static void check(OpenRegistry registry) {
        registry.bean(TraversalCheck.class).checkAdded();
    }
}

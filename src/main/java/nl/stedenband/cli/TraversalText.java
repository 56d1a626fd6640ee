package nl.stedenband.cli;

import java.util.stream.Collectors;
import nl.stedenband.registry.traversal.Parameter;
import nl.stedenband.registry.traversal.Traversal;

/** Tells on a terminal what a question answers and takes. */
final class TraversalText {

    private TraversalText() {}

    static String describe(Traversal traversal) {
        return "%s%n    %s.%s"
                .formatted(
                        traversal.name(),
                        traversal.title().en(),
                        traversal.parameters().stream()
                                .map(TraversalText::describe)
                                .collect(Collectors.joining()));
    }

    private static String describe(Parameter parameter) {
        String use = parameter.required()
                ? "needed"
                : parameter.usual().map(usual -> usual + " unless given").orElse("may be left out");
        return "%n    --%s %s: %s (%s)"
                .formatted(
                        parameter.name(),
                        parameter.type().word(),
                        parameter.about().en(),
                        use);
    }
}

package nl.stedenband.cli;

import java.util.stream.Collectors;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;

/** Tells on a terminal what a question answers and takes. */
final class TraversalText {
    /** What every question takes besides its own parameters. */
    static final String SHARED = """
            Every question also takes
                --asOf date: the day that is asked about (today unless given)
                --knownOn moment: as this registry knew it then (now unless given)
                --saidBy date: by what had been published until then (may be left out)
                --reach days: how long after it was last seen a tie still counts as possible, or all (3652 unless given)
                --reachBefore days: how long before it was first seen, where no begin is known, or all (1095 unless given)
                --keep days: for how long at most its last sighting confirms a tie (as its source keeps unless given)
                --status current, all, or statuses with commas between (current unless given)
                --inherited yes, no or only: ties that a municipality has of a dissolved one (yes unless given)
                --page and --pageSize integer: with --format json""";

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

    private static String describe(TraversalParameter traversalParameter) {
        String use = traversalParameter.required()
                ? "needed"
                : traversalParameter
                        .usual()
                        .map(usual -> usual + " unless given")
                        .orElse("may be left out");
        return "%n    --%s %s: %s (%s)"
                .formatted(
                        traversalParameter.name(),
                        traversalParameter.type().word(),
                        traversalParameter.about().en(),
                        use);
    }
}

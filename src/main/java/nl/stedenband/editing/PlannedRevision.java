package nl.stedenband.editing;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.Source;

/**
 * What edits come to: what is retracted and what is asserted, all of it or nothing.
 *
 * @param why assertions are retracted; the first that was given
 * @param sources that the registry may not have yet
 */
public record PlannedRevision(
        List<AssertionId> retracted, String why, List<Source> sources, List<AssertionDraft> asserted) {
    static final PlannedRevision NOTHING = new PlannedRevision(List.of(), "", List.of(), List.of());

    public PlannedRevision {
        retracted = List.copyOf(retracted);
        sources = List.copyOf(sources);
        asserted = List.copyOf(asserted);
    }

    static PlannedRevision asserting(Source source, List<AssertionDraft> asserted) {
        return new PlannedRevision(List.of(), "", List.of(source), asserted);
    }

    PlannedRevision plus(PlannedRevision other) {
        return new PlannedRevision(
                joined(retracted, other.retracted),
                why.isEmpty() ? other.why : why,
                joined(sources, other.sources),
                joined(asserted, other.asserted));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all.stream().distinct().toList();
    }
}

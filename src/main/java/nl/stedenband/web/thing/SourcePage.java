package nl.stedenband.web.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.graph.source.KindCount;
import nl.stedenband.graph.source.SourceSummary;
import nl.stedenband.graph.source.SourcedAssertion;

/**
 * A source with what it says.
 *
 * @param kinds over all that it says
 * @param kind to which the page is narrowed; nothing for all
 * @param retracted whether only retracted assertions are shown, or only those that count; nothing for both
 */
public record SourcePage(
        SourceSummary source,
        List<KindCount> kinds,
        @Nullable String kind,
        @Nullable Boolean retracted,
        Page<SourcedAssertion> assertions) {

    public long said() {
        return kinds.stream()
                .mapToLong(count -> count.live() + count.retracted())
                .sum();
    }

    public long retractedCount() {
        return kinds.stream().mapToLong(KindCount::retracted).sum();
    }
}

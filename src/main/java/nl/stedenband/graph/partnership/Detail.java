package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * What a partnership is about, why it is, who takes part in it, who pays, or how it works: the kind of thing tells which.
 *
 * @param role of an organisation
 * @param qualifier what the source adds in brackets, such as that a theme is but a chance
 * @param phase of the tie that this is about, counted from 1, where a source tells phases apart
 * @param reading whether it is ours of the source, not the source's own word
 * @param sources slug and locator of each source, the weightiest first
 * @param assertions ids
 */
@Serdeable
public record Detail(
        Named thing,
        @Nullable String role,
        @Nullable String qualifier,
        @Nullable Long phase,
        boolean reading,
        List<String> sources,
        List<String> assertions) {}

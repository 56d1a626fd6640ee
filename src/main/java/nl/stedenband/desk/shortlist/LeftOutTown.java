package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.ExcludedTown;

/** A municipality that a condition leaves out. */
@Serdeable
public record LeftOutTown(Named municipality, String filter, Sentence why, List<StatedFact> facts) {
    static LeftOutTown of(ExcludedTown excludedTown) {
        return new LeftOutTown(
                ShortlistDocument.named(excludedTown.town()),
                excludedTown.filter(),
                Sentence.of(excludedTown.why()),
                excludedTown.facts().stream().map(StatedFact::of).toList());
    }
}

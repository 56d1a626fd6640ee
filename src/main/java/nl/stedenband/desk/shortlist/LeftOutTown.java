package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.LeftOut;

/** A municipality that a condition leaves out. */
@Serdeable
public record LeftOutTown(Named municipality, String filter, Sentence why, List<StatedFact> facts) {
    static LeftOutTown of(LeftOut leftOut) {
        return new LeftOutTown(
                ShortlistDocument.named(leftOut.town()),
                leftOut.filter(),
                Sentence.of(leftOut.why()),
                leftOut.facts().stream().map(StatedFact::of).toList());
    }
}

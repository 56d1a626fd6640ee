package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.RankChange;

/** How far other weights move a municipality. */
@Serdeable
public record MovedTown(Named municipality, int from, int to) {
    public static MovedTown of(RankChange rankChange) {
        return new MovedTown(ShortlistDocument.named(rankChange.town()), rankChange.from(), rankChange.to());
    }
}

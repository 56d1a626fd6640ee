package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.Move;

/** How far other weights move a municipality. */
@Serdeable
public record MovedTown(Named municipality, int from, int to) {
    static MovedTown of(Move move) {
        return new MovedTown(ShortlistDocument.named(move.town()), move.from(), move.to());
    }
}

package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.Outcome;

/** What can come of the request: {@code newPartnership}, {@code joinColleague} or {@code expertPool}. */
@Serdeable
public record PossibleOutcome(String kind, Sentence sentence, List<Named> municipalities) {
    static PossibleOutcome of(Outcome outcome) {
        return new PossibleOutcome(
                outcome.kind().word(),
                Sentence.of(outcome.sentence()),
                outcome.towns().stream().map(ShortlistDocument::named).toList());
    }
}

package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.MatchingOutcome;

/** What can come of the request: {@code newPartnership}, {@code joinColleague} or {@code expertPool}. */
@Serdeable
public record PossibleOutcome(String kind, Sentence sentence, List<Named> municipalities) {
    static PossibleOutcome of(MatchingOutcome matchingOutcome) {
        return new PossibleOutcome(
                matchingOutcome.kind().word(),
                Sentence.of(matchingOutcome.sentence()),
                matchingOutcome.towns().stream().map(ShortlistDocument::named).toList());
    }
}

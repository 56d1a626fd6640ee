package nl.stedenband.desk.shortlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.Candidate;
import nl.stedenband.matching.Reason;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.request.Request;

/**
 * A municipality that could be asked.
 *
 * @param population by the figure nearest to the day; null where none is known
 * @param populationOn the day of that figure
 * @param sizeClass whether its size is the one that is asked for: {@code asked}, or {@code unknown}; null where none is
 * @param alreadyActiveNearby its tie in the area that asks, which it could build on
 * @param hindsight whether a reason rests on sources that were published after the day alone
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RankedTown(
        int rank,
        Named municipality,
        double score,
        @Nullable Long population,
        @Nullable String populationOn,
        @Nullable String sizeClass,
        @Nullable TieThere alreadyActiveNearby,
        boolean hindsight,
        List<Explanation> reasons) {
    /**
     * One of the reasons that make a score.
     *
     * @param rule its name
     * @param weight points for one that holds in full; less than zero where it counts against
     * @param value how much it holds, from 0 to 1
     * @param points weight times value; those of all reasons make the score
     */
    @Serdeable
    @Schema(name = "Explanation")
    public record Explanation(
            String rule,
            double weight,
            double value,
            double points,
            Sentence sentence,
            boolean hindsight,
            List<StatedFact> facts) {
        static Explanation of(Reason reason) {
            return new Explanation(
                    reason.rule(),
                    reason.weight(),
                    ShortlistDocument.rounded(reason.value()),
                    ShortlistDocument.rounded(reason.points()),
                    Sentence.of(reason.sentence()),
                    reason.hindsight(),
                    reason.facts().stream().map(StatedFact::of).toList());
        }
    }

    public static RankedTown of(Candidate candidate, Request request) {
        return new RankedTown(
                candidate.rank(),
                ShortlistDocument.named(candidate.town()),
                ShortlistDocument.rounded(candidate.score()),
                candidate.town().population().map(Figure::value).orElse(null),
                candidate.town().population().map(Figure::on).orElse(null),
                request.conditions().size().isEmpty() ? null : candidate.hasUnknownSize() ? "unknown" : "asked",
                candidate.nearby().map(TieThere::of).orElse(null),
                candidate.hindsight(),
                candidate.reasons().stream().map(Explanation::of).toList());
    }
}

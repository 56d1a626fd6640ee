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
 * @param rank by what fits; equals share it
 * @param score in lists that were made before there were two; null in others
 * @param fit how much is on record of it that fits, from 0 to 100; null in lists that were made before there were two scores
 * @param capacity whether it could carry the work, from 0 to 100; null in the same
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

        @Schema(hidden = true) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Double score,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer fit,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer capacity,
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
     * @param counts for which score: {@code fit} or {@code capacity}; null in lists that were made before there were two
     * @param weight points for one that holds in full
     * @param value how much it holds, from 0 to 1
     * @param points weight times value, as a whole number; those of all reasons of a score make it
     */
    @Serdeable
    @Schema(name = "Explanation")
    public record Explanation(
            String rule,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String counts,

            double weight,
            double value,
            double points,
            Sentence sentence,
            boolean hindsight,
            List<StatedFact> facts) {
        static Explanation of(Reason reason) {
            return new Explanation(
                    reason.rule(),
                    reason.scoreKind().word(),
                    reason.weight(),
                    ShortlistDocument.rounded(reason.value()),
                    reason.points(),
                    Sentence.of(reason.sentence()),
                    reason.hindsight(),
                    reason.facts().stream().map(StatedFact::of).toList());
        }
    }

    /** Its reasons for one of the scores: {@code fit} or {@code capacity}. */
    public List<Explanation> reasonsFor(String score) {
        return reasons.stream().filter(reason -> score.equals(reason.counts())).toList();
    }

    public static RankedTown of(Candidate candidate, Request request) {
        return new RankedTown(
                candidate.rank(),
                ShortlistDocument.named(candidate.town()),
                null,
                candidate.fit(),
                candidate.capacity(),
                candidate.town().population().map(Figure::value).orElse(null),
                candidate.town().population().map(Figure::on).orElse(null),
                request.conditions().size().isEmpty() ? null : candidate.hasUnknownSize() ? "unknown" : "asked",
                candidate.nearby().map(TieThere::of).orElse(null),
                candidate.hindsight(),
                candidate.reasons().stream().map(Explanation::of).toList());
    }
}

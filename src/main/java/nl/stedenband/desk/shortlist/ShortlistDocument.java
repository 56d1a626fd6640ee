package nl.stedenband.desk.shortlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.ExcludedTown;
import nl.stedenband.matching.MatchingOutcome;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.ThingId;

/**
 * A shortlist.
 *
 * @param partner who asks, as far as it is known
 * @param themes as they were understood
 * @param asOf the day that is judged on
 * @param rules the version of the rules
 * @param weights of every rule: points for a reason that holds in full; of each score they are a hundred together
 * @param cautions what to beware of
 * @param colleagues who works or worked in the country already; those that work there stand apart from the ranked
 * @param ranked of whom anything is on record that fits, who fits best first
 * @param rankedInAll how many there are of whom anything is on record that fits
 * @param able the most able of whom nothing is on record that fits, where that is so of all; else empty
 * @param leftOut by which condition
 * @param outcomes ways in which the request can be met, a new partnership being one of them
 * @param moves who stands elsewhere than by the usual weights; null where these are the usual ones
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ShortlistDocument(
        AskingParty partner,
        List<AskedTheme> themes,
        LocalDate asOf,
        Instant knownOn,
        String graphVersion,
        String rules,
        Map<String, Double> weights,
        List<Sentence> cautions,
        List<ActiveTown> colleagues,
        List<RankedTown> ranked,
        int rankedInAll,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RankedTown> able,
        List<LeftOutTown> leftOut,
        List<PossibleOutcome> outcomes,
        @Nullable List<MovedTown> moves) {

    /**
     * A subject.
     *
     * @param label what the thesaurus calls it
     * @param themes ids of those of the registry that mean it
     * @param words of sources by which they name it
     */
    @Serdeable
    @Schema(name = "AskedTheme")
    public record AskedTheme(
            String asked,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Sentence label,

            List<String> themes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> words) {
        public static AskedTheme of(Theme theme) {
            return new AskedTheme(
                    theme.asked(),
                    Sentence.of(theme.label()),
                    theme.topics().stream()
                            .map(topic -> topic.id().value())
                            .sorted()
                            .toList(),
                    theme.topics().stream().map(Topic::name).sorted().distinct().toList());
        }
    }

    /** A municipality that a condition leaves out. */
    @Serdeable
    @Schema(name = "LeftOutTown")
    public record LeftOutTown(Named municipality, String filter, Sentence why, List<StatedFact> facts) {
        public static LeftOutTown of(ExcludedTown excludedTown) {
            return new LeftOutTown(
                    ShortlistDocument.named(excludedTown.town()),
                    excludedTown.filter(),
                    Sentence.of(excludedTown.why()),
                    excludedTown.facts().stream().map(StatedFact::of).toList());
        }
    }

    /** What can come of the request: {@code newPartnership}, {@code joinColleague} or {@code expertPool}. */
    @Serdeable
    @Schema(name = "PossibleOutcome")
    public record PossibleOutcome(String kind, Sentence sentence, List<Named> municipalities) {
        public static PossibleOutcome of(MatchingOutcome matchingOutcome) {
            return new PossibleOutcome(
                    matchingOutcome.kind().word(),
                    Sentence.of(matchingOutcome.sentence()),
                    matchingOutcome.towns().stream()
                            .map(ShortlistDocument::named)
                            .toList());
        }
    }

    /** Whether nothing is on record that fits, of any municipality. Lists that were made before that was told say no. */
    public boolean fitsNobody() {
        return able != null && !able.isEmpty();
    }

    /** All that are told of: the ranked, or those that are merely able. */
    public List<RankedTown> told() {
        return fitsNobody() ? able : ranked;
    }

    static Named named(Town town) {
        return named(town.id(), town.name());
    }

    static Named named(ThingId id, String name) {
        return new Named(id.kind().word(), id.value(), name);
    }

    /** Thousandths of a point tell nobody anything. */
    public static double rounded(double points) {
        return Math.round(points * 1000) / 1000.0;
    }
}

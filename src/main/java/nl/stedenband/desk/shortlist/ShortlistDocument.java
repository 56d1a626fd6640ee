package nl.stedenband.desk.shortlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.RankChange;
import nl.stedenband.matching.Shortlist;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Request;
import nl.stedenband.registry.ThingId;

/**
 * A shortlist.
 *
 * @param partner who asks, as far as it is known
 * @param themes as they were understood
 * @param asOf the day that is judged on
 * @param rules the version of the rules
 * @param weights of every rule: points for a reason that holds in full
 * @param cautions what to beware of
 * @param colleagues who works or worked in the country already; those that work there stand apart from the ranked
 * @param ranked who could be asked, the best first
 * @param rankedInAll how many there are beyond those that are told
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
        List<LeftOutTown> leftOut,
        List<PossibleOutcome> outcomes,
        @Nullable List<MovedTown> moves) {

    public static ShortlistDocument of(AskedShortlist asked, Shortlists.Answer answer) {
        Shortlist shortlist = answer.shortlist();
        Request request = answer.request();
        return new ShortlistDocument(
                AskingParty.of(request.partner()),
                request.themes().stream()
                        .map(theme -> new AskedTheme(
                                theme.asked(),
                                theme.themes().stream()
                                        .map(ThingId::value)
                                        .sorted()
                                        .toList()))
                        .toList(),
                asked.from().viewpoint().asOf(),
                asked.from().viewpoint().knownOn(),
                answer.version(),
                shortlist.rules(),
                answer.rules().weights(),
                answer.cautions().stream().map(Sentence::of).toList(),
                shortlist.colleagues().stream().map(ActiveTown::of).toList(),
                shortlist.ranked().stream()
                        .limit(asked.limit())
                        .map(candidate -> RankedTown.of(candidate, request))
                        .toList(),
                shortlist.ranked().size(),
                shortlist.leftOut().stream().map(LeftOutTown::of).toList(),
                shortlist.outcomes().stream().map(PossibleOutcome::of).toList(),
                moves(answer.moves()));
    }

    private static List<MovedTown> moves(Optional<List<RankChange>> moves) {
        return moves.map(all -> all.stream().map(MovedTown::of).toList()).orElse(null);
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

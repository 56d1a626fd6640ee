package nl.stedenband.api.shortlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.desk.shortlist.AskedShortlist;
import nl.stedenband.desk.shortlist.Shortlists;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.matching.Candidate;
import nl.stedenband.matching.Colleague;
import nl.stedenband.matching.LeftOut;
import nl.stedenband.matching.Move;
import nl.stedenband.matching.Outcome;
import nl.stedenband.matching.Shortlist;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Partner;
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
record ShortlistDocument(
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

    /** Who asks. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AskingParty(
            @Nullable String id,
            String name,
            Named country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long population,
            List<String> sources) {
        static AskingParty of(Partner partner) {
            return new AskingParty(
                    partner.id().map(ThingId::value).orElse(null),
                    partner.name(),
                    named(partner.country(), partner.countryName()),
                    partner.point().map(point -> point.latitude()).orElse(null),
                    partner.point().map(point -> point.longitude()).orElse(null),
                    partner.population().orElse(null),
                    partner.sources());
        }
    }

    /**
     * A subject.
     *
     * @param themes ids of those of the registry that mean it
     */
    @Serdeable
    record AskedTheme(String asked, List<String> themes) {}

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
    record RankedTown(
            int rank,
            Named municipality,
            double score,
            @Nullable Long population,
            @Nullable String populationOn,
            @Nullable String sizeClass,
            @Nullable TieThere alreadyActiveNearby,
            boolean hindsight,
            List<Explanation> reasons) {
        static RankedTown of(Candidate candidate, Request request) {
            return new RankedTown(
                    candidate.rank(),
                    named(candidate.town()),
                    rounded(candidate.score()),
                    candidate.town().population().map(Figure::value).orElse(null),
                    candidate.town().population().map(Figure::on).orElse(null),
                    request.size().isEmpty() ? null : candidate.hasUnknownSize() ? "unknown" : "asked",
                    candidate.nearby().map(TieThere::of).orElse(null),
                    candidate.hindsight(),
                    candidate.reasons().stream().map(Explanation::of).toList());
        }
    }

    /** A municipality that works or worked in the country. */
    @Serdeable
    record ActiveTown(Named municipality, boolean isActive, boolean isPartner, boolean onTheme, List<TieThere> ties) {
        static ActiveTown of(Colleague colleague) {
            return new ActiveTown(
                    named(colleague.town()),
                    colleague.isActive(),
                    colleague.isPartner(),
                    colleague.onTheme(),
                    colleague.ties().stream().map(TieThere::of).toList());
        }
    }

    /** A municipality that a condition leaves out. */
    @Serdeable
    record LeftOutTown(Named municipality, String filter, Sentence why, List<StatedFact> facts) {
        static LeftOutTown of(LeftOut leftOut) {
            return new LeftOutTown(
                    named(leftOut.town()),
                    leftOut.filter(),
                    Sentence.of(leftOut.why()),
                    leftOut.facts().stream().map(StatedFact::of).toList());
        }
    }

    /** What can come of the request: {@code newPartnership}, {@code joinColleague} or {@code expertPool}. */
    @Serdeable
    record PossibleOutcome(String kind, Sentence sentence, List<Named> municipalities) {
        static PossibleOutcome of(Outcome outcome) {
            return new PossibleOutcome(
                    outcome.kind().word(),
                    Sentence.of(outcome.sentence()),
                    outcome.towns().stream().map(ShortlistDocument::named).toList());
        }
    }

    /** How far other weights move a municipality. */
    @Serdeable
    record MovedTown(Named municipality, int from, int to) {
        static MovedTown of(Move move) {
            return new MovedTown(named(move.town()), move.from(), move.to());
        }
    }

    static ShortlistDocument of(AskedShortlist asked, Shortlists.Answer answer) {
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

    private static List<MovedTown> moves(Optional<List<Move>> moves) {
        return moves.map(all -> all.stream().map(MovedTown::of).toList()).orElse(null);
    }

    static Named named(Town town) {
        return named(town.id(), town.name());
    }

    static Named named(ThingId id, String name) {
        return new Named(id.kind().word(), id.value(), name);
    }

    /** Thousandths of a point tell nobody anything. */
    static double rounded(double points) {
        return Math.round(points * 1000) / 1000.0;
    }
}

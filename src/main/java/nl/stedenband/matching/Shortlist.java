package nl.stedenband.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.MatchingOutcome.Kind;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

/**
 * Who could be asked, and why.
 *
 * @param colleagues who are or were active in the country; those that are stand apart from the ranked
 * @param ranked all others that meet the conditions, the best first; reasons are told of the first so many only
 * @param leftOut by which condition
 * @param rules the version of the rules
 */
public record Shortlist(
        List<Colleague> colleagues,
        List<Candidate> ranked,
        List<ExcludedTown> leftOut,
        List<MatchingOutcome> outcomes,
        String rules) {
    private static final int OFFERED = 5;

    public Shortlist {
        colleagues = List.copyOf(colleagues);
        ranked = List.copyOf(ranked);
        leftOut = List.copyOf(leftOut);
        outcomes = List.copyOf(outcomes);
    }

    /** @param explained of how many the reasons are told */
    public static Shortlist of(Matching matching, int explained) {
        ActiveTowns activeTowns = new ActiveTowns(matching.inquiry());
        Filters filters = new Filters(matching.inquiry());
        List<Candidate> ranked = new ArrayList<>();
        List<ExcludedTown> leftOut = new ArrayList<>();
        for (ScoredTown score : matching.scores()) {
            Town town = score.town();
            Optional<ExcludedTown> out = filters.leftOut(town);
            out.ifPresent(leftOut::add);
            if (out.isEmpty() && !activeTowns.standsApart(town)) {
                int rank = ranked.size() + 1;
                List<Reason> reasons = rank <= explained ? matching.reasons(town) : List.of();
                boolean hasUnknownSize =
                        matching.inquiry().request().conditions().size().isPresent()
                                && town.population().isEmpty();
                ranked.add(new Candidate(
                        rank, town, score.points(), reasons, activeTowns.extensible(town), hasUnknownSize));
            }
        }
        List<Colleague> colleagues = activeTowns.all();
        return new Shortlist(
                colleagues,
                ranked,
                leftOut,
                outcomes(ranked, colleagues),
                matching.rules().version());
    }

    private static List<MatchingOutcome> outcomes(List<Candidate> ranked, List<Colleague> colleagues) {
        List<MatchingOutcome> outcomes = new ArrayList<>();
        if (!ranked.isEmpty()) {
            outcomes.add(new MatchingOutcome(
                    Kind.NEW_PARTNERSHIP,
                    BilingualText.of("shortlist.outcome.newPartnership"),
                    ranked.stream().limit(OFFERED).map(Candidate::town).toList()));
        }
        List<Town> active = colleagues.stream()
                .filter(Colleague::isActive)
                .map(Colleague::town)
                .toList();
        if (!active.isEmpty()) {
            outcomes.add(new MatchingOutcome(
                    Kind.JOIN_COLLEAGUE, BilingualText.of("shortlist.outcome.joinColleague"), active));
        }
        outcomes.add(new MatchingOutcome(Kind.EXPERT_POOL, BilingualText.of("shortlist.outcome.expertPool"), active));
        return outcomes;
    }
}

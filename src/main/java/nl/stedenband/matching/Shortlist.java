package nl.stedenband.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.matching.MatchingOutcome.Kind;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingId;

/**
 * Who could be asked, and why.
 *
 * @param colleagues who are or were active in the country; those that are stand apart from the ranked
 * @param ranked all others that meet the conditions, who fits best first; reasons are told of the first so many only
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

    /** Those of whom anything is on record that fits. */
    public List<Candidate> fitting() {
        return ranked.stream().filter(candidate -> candidate.fit() > 0).toList();
    }

    /** @param explained of how many the reasons are told */
    public static Shortlist of(Matching matching, int explained) {
        ActiveTowns activeTowns = new ActiveTowns(matching.inquiry());
        Filters filters = new Filters(matching.inquiry());
        List<Candidate> ranked = new ArrayList<>();
        List<ExcludedTown> leftOut = new ArrayList<>();
        Candidate before = null;
        for (ScoredTown score : matching.scores()) {
            Town town = score.town();
            Optional<ExcludedTown> out = filters.leftOut(town);
            out.ifPresent(leftOut::add);
            if (out.isEmpty() && !activeTowns.standsApart(town)) {
                int place = ranked.size() + 1;
                int rank = before != null && before.fit() == score.fit() ? before.rank() : place;
                List<Reason> reasons = place <= explained ? matching.reasons(town) : List.of();
                boolean hasUnknownSize =
                        matching.inquiry().request().conditions().size().isPresent()
                                && town.population().isEmpty();
                before = new Candidate(
                        rank,
                        town,
                        score.fit(),
                        score.capacity(),
                        reasons,
                        activeTowns.extensible(town),
                        hasUnknownSize);
                ranked.add(before);
            }
        }
        List<Colleague> colleagues = activeTowns.all();
        return new Shortlist(
                colleagues,
                ranked,
                leftOut,
                outcomes(ranked, colleagues, pool(matching, leftOut)),
                matching.rules().version());
    }

    /** Those who offer to help with the subject, and some of those who know it best. */
    private static List<Town> pool(Matching matching, List<ExcludedTown> leftOut) {
        Set<ThingId> offering = matching.inquiry().request().conditions().offering();
        Set<ThingId> out = leftOut.stream().map(one -> one.town().id()).collect(Collectors.toSet());
        return Stream.concat(
                        matching.inquiry().evidence().towns().stream().filter(town -> offering.contains(town.id())),
                        matching.knowingTheSubject().stream()
                                .filter(town -> !out.contains(town.id()))
                                .limit(OFFERED))
                .distinct()
                .toList();
    }

    private static List<MatchingOutcome> outcomes(List<Candidate> ranked, List<Colleague> colleagues, List<Town> pool) {
        List<MatchingOutcome> outcomes = new ArrayList<>();
        if (!ranked.isEmpty()) {
            boolean fits = ranked.get(0).fit() > 0;
            outcomes.add(new MatchingOutcome(
                    Kind.NEW_PARTNERSHIP,
                    BilingualText.of(
                            fits ? "shortlist.outcome.newPartnership" : "shortlist.outcome.newPartnership.able"),
                    ranked.stream()
                            .filter(candidate -> candidate.fit() > 0 == fits)
                            .limit(OFFERED)
                            .map(Candidate::town)
                            .toList()));
        }
        List<Town> active = colleagues.stream()
                .filter(Colleague::isActive)
                .map(Colleague::town)
                .toList();
        if (!active.isEmpty()) {
            outcomes.add(new MatchingOutcome(
                    Kind.JOIN_COLLEAGUE, BilingualText.of("shortlist.outcome.joinColleague"), active));
        }
        outcomes.add(new MatchingOutcome(
                Kind.EXPERT_POOL,
                BilingualText.of("shortlist.outcome.expertPool"),
                Stream.concat(pool.stream(), active.stream()).distinct().toList()));
        return outcomes;
    }
}

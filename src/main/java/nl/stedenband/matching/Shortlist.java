package nl.stedenband.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.Outcome.Kind;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.Text;

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
        List<LeftOut> leftOut,
        List<Outcome> outcomes,
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
        Circle circle = new Circle(matching.inquiry());
        Filters filters = new Filters(matching.inquiry());
        List<Candidate> ranked = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Score score : matching.scores()) {
            Town town = score.town();
            Optional<LeftOut> out = filters.leftOut(town);
            out.ifPresent(leftOut::add);
            if (out.isEmpty() && !circle.standsApart(town)) {
                int rank = ranked.size() + 1;
                List<Reason> reasons = rank <= explained ? matching.reasons(town) : List.of();
                boolean hasUnknownSize = matching.inquiry().request().size().isPresent()
                        && town.population().isEmpty();
                ranked.add(new Candidate(rank, town, score.points(), reasons, circle.extensible(town), hasUnknownSize));
            }
        }
        List<Colleague> colleagues = circle.all();
        return new Shortlist(
                colleagues,
                ranked,
                leftOut,
                outcomes(ranked, colleagues),
                matching.rules().version());
    }

    private static List<Outcome> outcomes(List<Candidate> ranked, List<Colleague> colleagues) {
        List<Outcome> outcomes = new ArrayList<>();
        if (!ranked.isEmpty()) {
            outcomes.add(new Outcome(
                    Kind.NEW_PARTNERSHIP,
                    new Text(
                            "A new tie with one of the ranked.",
                            "Een nieuwe band met een van de gerangschikte gemeenten."),
                    ranked.stream().limit(OFFERED).map(Candidate::town).toList()));
        }
        List<Town> active = colleagues.stream()
                .filter(Colleague::isActive)
                .map(Colleague::town)
                .toList();
        if (!active.isEmpty()) {
            outcomes.add(new Outcome(
                    Kind.JOIN_COLLEAGUE,
                    new Text(
                            "No new tie: join a colleague who works in the country already.",
                            "Geen nieuwe band: sluit aan bij een collega die al in het land werkt."),
                    active));
        }
        outcomes.add(new Outcome(
                Kind.EXPERT_POOL,
                new Text(
                        "No new tie: experts from a pool, led by those who know the country or the subject.",
                        "Geen nieuwe band: deskundigen uit een pool, met wie het land of het onderwerp kent voorop."),
                active));
        return outcomes;
    }
}

package nl.stedenband.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Request;
import nl.stedenband.matching.rule.Grounds;
import nl.stedenband.matching.rule.RequestEvidence;
import nl.stedenband.matching.rule.Rule;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.matching.rule.ScoreKind;

/** Judges municipalities for one request by one body of evidence and one set of rules. */
public final class Matching {
    private final RequestEvidence requestEvidence;
    private final Rules rules;
    private final Map<String, Rule> bound;

    public Matching(Request request, MatchingEvidence matchingEvidence, Rules rules) {
        this.requestEvidence = new RequestEvidence(request, matchingEvidence, rules.thresholds());
        this.rules = rules;
        this.bound = RuleBook.on(requestEvidence);
    }

    RequestEvidence inquiry() {
        return requestEvidence;
    }

    Rules rules() {
        return rules;
    }

    /** All municipalities of the day, whoever they work with already and whatever is asked of them; the best first. */
    public List<ScoredTown> scores() {
        List<ScoredTown> scores = new ArrayList<>();
        for (Town town : requestEvidence.evidence().towns()) {
            double[] values = values(town);
            scores.add(
                    new ScoredTown(town, rules.score(ScoreKind.FIT, values), rules.score(ScoreKind.CAPACITY, values)));
        }
        scores.sort(ScoredTown.BEST_FIRST);
        return scores;
    }

    /** How much each rule holds of a municipality, whatever it weighs; in the order of the book of rules. */
    public double[] values(Town town) {
        return bound.values().stream().mapToDouble(rule -> rule.value(town)).toArray();
    }

    /** Municipalities with experience of what is asked, most of it first. */
    List<Town> knowingTheSubject() {
        Rule experience = bound.get(RuleBook.THEME);
        Map<Town, Double> values = new LinkedHashMap<>();
        requestEvidence.evidence().towns().forEach(town -> values.put(town, experience.value(town)));
        return values.entrySet().stream()
                .filter(known -> known.getValue() > 0)
                .sorted(Map.Entry.<Town, Double>comparingByValue().reversed().thenComparing(known -> known.getKey()
                        .name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Why a municipality has its scores: for fit before capacity, and what weighs most first. What adds no point is no reason. */
    public List<Reason> reasons(Town town) {
        List<Reason> reasons = new ArrayList<>();
        bound.forEach((name, rule) -> {
            double value = rule.value(town);
            int points = rules.points(name, value);
            if (points > 0) {
                Grounds grounds = rule.grounds(town);
                reasons.add(new Reason(
                        name, rules.weights().get(name), value, points, grounds.sentence(), grounds.facts()));
            }
        });
        reasons.sort(Comparator.comparing(Reason::scoreKind)
                .thenComparing(Comparator.comparingInt(Reason::points).reversed()));
        return reasons;
    }
}

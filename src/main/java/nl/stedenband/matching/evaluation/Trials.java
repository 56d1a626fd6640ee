package nl.stedenband.matching.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.evidence.Evidence;
import nl.stedenband.matching.evidence.Tie;
import nl.stedenband.registry.Kind;

/** Makes trials of what is known. */
public final class Trials {
    private Trials() {}

    /**
     * One trial for each place abroad and those who had one and the same tie with it on the day: a municipality, or all heirs of one
     * that was dissolved.
     *
     * <p>One after the other: others may be waiting for answers.
     *
     * @param rules of which only the thresholds count
     */
    public static List<Trial> leavingOutEach(Evidence evidence, Rules rules) {
        return tried(evidence).values().stream()
                .map(ties -> Trial.of(
                        ties.get(0), ties.stream().map(Tie::town).collect(Collectors.toSet()), evidence, rules))
                .toList();
    }

    /**
     * A trial of a tie that is yet to begin, by what was there before.
     *
     * @param before the evidence of a day on which it was not yet there
     * @return nothing where its municipality wasn't there either
     */
    public static Optional<Trial> beforehand(Tie tie, Evidence before, Rules rules) {
        return before.towns().stream().anyMatch(town -> town.id().equals(tie.town()))
                ? Optional.of(Trial.of(tie, Set.of(tie.town()), before, rules))
                : Optional.empty();
    }

    /** Ties that are known to have begun on some day, each once, whatever became of them. */
    public static List<Tie> withKnownBegin(Evidence evidence) {
        return same(
                        evidence,
                        tie -> tie.course().since().isPresent()
                                && tie.inheritedFrom().isEmpty())
                .values()
                .stream()
                .map(ties -> ties.get(0))
                .toList();
    }

    private static Map<String, List<Tie>> tried(Evidence evidence) {
        return same(evidence, Tie::isHeld);
    }

    /** Ties with places abroad, those that are the same together. */
    private static Map<String, List<Tie>> same(Evidence evidence, Predicate<Tie> which) {
        return evidence.ties().stream()
                .filter(tie -> tie.place().id().kind() == Kind.PARTNER_CITY
                        && tie.place().country().isPresent())
                .filter(which)
                .collect(Collectors.groupingBy(
                        tie -> tie.kin() + ' ' + tie.place().id(), TreeMap::new, Collectors.toList()));
    }
}

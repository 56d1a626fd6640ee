package nl.stedenband.matching.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     * @param rules of which only the thresholds count
     */
    public static List<Trial> leavingOutEach(Evidence evidence, Rules rules) {
        return tried(evidence).values().parallelStream()
                .map(ties -> Trial.of(
                        ties.get(0), ties.stream().map(Tie::town).collect(Collectors.toSet()), evidence, rules))
                .toList();
    }

    /** The ties to leave out, those that are the same together. */
    private static Map<String, List<Tie>> tried(Evidence evidence) {
        return evidence.ties().stream()
                .filter(tie -> tie.isHeld()
                        && tie.place().id().kind() == Kind.PARTNER_CITY
                        && tie.place().country().isPresent())
                .collect(Collectors.groupingBy(
                        tie -> tie.kin() + ' ' + tie.place().id(), TreeMap::new, Collectors.toList()));
    }
}

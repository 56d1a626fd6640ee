package nl.stedenband.matching.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.registry.ThingKind;

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
    public static List<Trial> leavingOutEach(MatchingEvidence matchingEvidence, Rules rules) {
        return tried(matchingEvidence).values().stream()
                .map(ties -> Trial.of(
                        ties.get(0),
                        ties.stream().map(KnownTie::town).collect(Collectors.toSet()),
                        matchingEvidence,
                        rules))
                .toList();
    }

    /**
     * A trial of a tie that is yet to begin, by what was there before.
     *
     * @param before the evidence of a day on which it was not yet there
     * @return nothing where its municipality wasn't there either
     */
    public static Optional<Trial> beforehand(KnownTie knownTie, MatchingEvidence before, Rules rules) {
        return before.towns().stream().anyMatch(town -> town.id().equals(knownTie.town()))
                ? Optional.of(Trial.of(knownTie, Set.of(knownTie.town()), before, rules))
                : Optional.empty();
    }

    /** Ties that are known to have begun on some day, each once, whatever became of them. */
    public static List<KnownTie> withKnownBegin(MatchingEvidence matchingEvidence) {
        return same(
                        matchingEvidence,
                        knownTie -> knownTie.course().since().isPresent()
                                && knownTie.inheritedFrom().isEmpty())
                .values()
                .stream()
                .map(ties -> ties.get(0))
                .toList();
    }

    private static Map<String, List<KnownTie>> tried(MatchingEvidence matchingEvidence) {
        return same(matchingEvidence, KnownTie::isHeld);
    }

    /** Ties with places abroad, those that are the same together. */
    private static Map<String, List<KnownTie>> same(MatchingEvidence matchingEvidence, Predicate<KnownTie> which) {
        return matchingEvidence.ties().stream()
                .filter(knownTie -> knownTie.place().id().kind() == ThingKind.PARTNER_CITY
                        && knownTie.place().country().isPresent())
                .filter(which)
                .collect(Collectors.groupingBy(
                        knownTie -> knownTie.kin() + ' ' + knownTie.place().id(), TreeMap::new, Collectors.toList()));
    }
}

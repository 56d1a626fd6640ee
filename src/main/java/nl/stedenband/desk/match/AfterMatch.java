package nl.stedenband.desk.match;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a case after the match.
 *
 * @param phases by their numbers
 * @param phasesNumbered how many numbers were given, also to those that were erased since, so that none is given twice
 */
@Serdeable
public record AfterMatch(List<MatchPhase> phases, int phasesNumbered) {
    public static final AfterMatch NOTHING = new AfterMatch(List.of(), 0);

    public AfterMatch {
        phases = List.copyOf(phases);
    }

    public Optional<MatchPhase> phase(int number) {
        return phases.stream().filter(phase -> phase.number() == number).findFirst();
    }

    /** The same with one phase more, which gets a number. */
    public AfterMatch plus(MatchPhase phase) {
        List<MatchPhase> all = new ArrayList<>(phases);
        all.add(phase.numbered(phasesNumbered + 1));
        return new AfterMatch(all, phasesNumbered + 1);
    }

    /** The same with another in place of the phase of that number. */
    public AfterMatch with(MatchPhase changed) {
        return new AfterMatch(
                phases.stream()
                        .map(phase -> phase.number() == changed.number() ? changed : phase)
                        .toList(),
                phasesNumbered);
    }

    public AfterMatch withoutPhase(int number) {
        return new AfterMatch(
                phases.stream().filter(phase -> phase.number() != number).toList(), phasesNumbered);
    }
}

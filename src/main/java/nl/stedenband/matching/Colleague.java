package nl.stedenband.matching;

import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.rule.SupportingFact;

/**
 * A municipality that works, or worked, in the country that asks, and so belongs to its circle.
 *
 * @param isActive whether it has a tie of its own there on the day; else it had, or came after one that had
 * @param ties there, the nearest first
 */
public record Colleague(Town town, boolean isActive, List<TieThere> ties) {
    public Colleague {
        ties = List.copyOf(ties);
    }

    /**
     * One of its ties.
     *
     * @param kilometres from who asks
     * @param isNear whether it lies in the same area
     * @param isPartner whether it is with who asks
     * @param onTheme whether it is about what is asked
     */
    public record TieThere(
            KnownTie tie,
            Optional<Long> kilometres,
            boolean isNear,
            boolean isPartner,
            boolean onTheme,
            SupportingFact fact) {
        boolean isOwnAndHeld() {
            return tie.isOwn() && tie.isHeld();
        }
    }

    /** Whether it has a tie with who asks already. */
    public boolean isPartner() {
        return ties.stream().anyMatch(there -> there.isOwnAndHeld() && there.isPartner());
    }

    /** Whether a tie of it is about what is asked. */
    public boolean onTheme() {
        return ties.stream().anyMatch(TieThere::onTheme);
    }
}

package nl.stedenband.measuring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.survival.DurationBounds;
import nl.stedenband.survival.TurnbullCurve;

/**
 * Turnbull's estimate: what is likeliest, given only bounds of each duration.
 *
 * @param spells how many it is made of: all whose begin is known
 * @param converged whether it was found; else the nearest that was found in time
 * @param median in which days half has ended; nothing where more than half isn't known to have
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TurnbullDocument(
        int spells, boolean converged, @Nullable Days median, List<Step> steps) {

    /** Some time after the one and by the other, in days after the begin. */
    @Serdeable
    public record Days(long from, long to) {}

    /**
     * A share that ends somewhere after {@code from} and by {@code to}; exactly then where both are equal.
     *
     * @param to nothing where it isn't known to end
     * @param survival the share that lasts longer
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Step(long from, @Nullable Long to, double share, double survival) {}

    static TurnbullDocument of(int spells, TurnbullCurve curve) {
        return new TurnbullDocument(
                spells,
                curve.isConverged(),
                curve.median().map(drop -> new Days(drop.from(), drop.to())).orElse(null),
                curve.drops().stream().map(TurnbullDocument::step).toList());
    }

    private static Step step(TurnbullCurve.Drop drop) {
        return new Step(
                drop.from(),
                drop.to() == DurationBounds.NEVER ? null : drop.to(),
                KaplanMeierDocument.rounded(drop.share()),
                KaplanMeierDocument.rounded(drop.survival()));
    }
}

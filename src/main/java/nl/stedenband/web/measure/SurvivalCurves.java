package nl.stedenband.web.measure;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.stedenband.measuring.KaplanMeierDocument;
import nl.stedenband.measuring.SurvivalDocument;
import nl.stedenband.measuring.TurnbullDocument;
import nl.stedenband.picture.diagram.StepChart;
import nl.stedenband.picture.diagram.StepChart.Stairs;
import nl.stedenband.picture.diagram.StepChart.Step;
import nl.stedenband.picture.diagram.ValueScale;

/** How long the ties of a group last, as a chart and as shares that are left after some years. */
record SurvivalCurves(KaplanMeierDocument dated, TurnbullDocument bounded) {
    private static final double YEAR = 365.25;

    static SurvivalCurves of(SurvivalDocument.Group group) {
        return new SurvivalCurves(group.kaplanMeier(), group.turnbull());
    }

    /**
     * A share with the bounds that it lies between.
     *
     * @param share nothing where only the bounds are known
     */
    record Left(@Nullable Double share, double lower, double upper) {}

    /** The years that a chart has to have room for. */
    double longest() {
        return Math.max(endOfDated(), endOfBounded()) / YEAR;
    }

    private double endOfDated() {
        return dated.longest() == null ? 0 : dated.longest();
    }

    /** Of a share that isn't known to end nothing is known after the last day that it lasted at least. */
    private double endOfBounded() {
        return bounded.steps().stream()
                .mapToDouble(step -> step.to() == null ? step.from() : step.to())
                .max()
                .orElse(0);
    }

    StepChart chart(ValueScale scale) {
        return StepChart.of(
                new Stairs(steps(KaplanMeierDocument.Step::survival), endOfDated() / YEAR),
                steps(step -> step.lower() == null ? 0 : step.lower()),
                steps(step -> step.upper() == null ? 0 : step.upper()),
                new Stairs(falls(TurnbullDocument.Step::from), endOfBounded() / YEAR),
                falls(TurnbullDocument.Step::to),
                scale);
    }

    private List<Step> steps(Function<KaplanMeierDocument.Step, Number> share) {
        return dated.steps().stream()
                .map(step -> new Step(step.days() / YEAR, share.apply(step).doubleValue()))
                .toList();
    }

    /** @param end of a share, the earlier or the later */
    private List<Step> falls(Function<TurnbullDocument.Step, Long> end) {
        List<Step> falls = new ArrayList<>();
        double left = 1;
        for (TurnbullDocument.Step step : bounded.steps()) {
            if (step.to() != null) {
                left -= step.share();
                falls.add(new Step(end.apply(step) / YEAR, Math.max(0, left)));
            }
        }
        return falls;
    }

    /** What is left of the dated ones after some years; nothing after the longest that any of them lasted. */
    @Nullable
    Left leftOfDated(int years) {
        if (years * YEAR > endOfDated()) {
            return null;
        }
        return dated.steps().stream()
                .filter(step -> step.days() <= years * YEAR)
                .reduce((one, later) -> later)
                .map(step -> new Left(
                        step.survival(),
                        step.lower() == null ? 0 : step.lower(),
                        step.upper() == null ? 0 : step.upper()))
                .orElse(new Left(1.0, 1, 1));
    }

    /** Between which shares what is left of all lies; nothing where that isn't known any more. */
    @Nullable
    Left leftOfBounded(int years) {
        double days = years * YEAR;
        boolean isKnown = bounded.steps().stream().noneMatch(step -> step.to() == null && step.from() < days);
        if (bounded.steps().isEmpty() || !isKnown) {
            return null;
        }
        double surely = share(step -> step.to() != null && step.to() <= days);
        double possibly = share(step -> step.from() < days || step.to() != null && step.to() <= days);
        return new Left(null, Math.max(0, 1 - possibly), Math.max(0, 1 - surely));
    }

    private double share(Predicate<TurnbullDocument.Step> ended) {
        return bounded.steps().stream()
                .filter(ended)
                .mapToDouble(TurnbullDocument.Step::share)
                .sum();
    }
}

package nl.stedenband.picture.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale from zero to a round number, with a tick at each round step.
 *
 * @param greatest the number at its end, at least 1
 * @param step between ticks: 1, 2 or 5 times a power of ten
 */
public record ValueScale(double greatest, double step) {
    private static final int MOST_TICKS = 5;

    public ValueScale {
        if (!(step > 0 && greatest >= step)) {
            throw new IllegalArgumentException("a scale to %s in steps of %s".formatted(greatest, step));
        }
    }

    /**
     * The shortest scale that a number fits on.
     *
     * @param number less than a step counts as one step; counts take steps of at least 1
     */
    public static ValueScale upTo(double number, boolean isCount) {
        double step = isCount ? 1 : 1e-6;
        double[] factors = {2, 2.5, 2};
        for (int i = 0; step * MOST_TICKS < number; i++) {
            step *= factors[i % factors.length];
        }
        return new ValueScale(step * Math.max(1, Math.ceil(number / step - 1e-9)), step);
    }

    /** How far along the scale a number lies, when the whole is so long. */
    public double at(double number, double length) {
        return Math.max(0, Math.min(number / greatest, 1)) * length;
    }

    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= greatest * (1 + 1e-9); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}

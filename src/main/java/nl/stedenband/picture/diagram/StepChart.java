package nl.stedenband.picture.diagram;

import java.util.List;
import java.util.Locale;

/**
 * Shares that fall in steps over the years: a line with its band, and an area between which another estimate lies. Lines and areas are paths
 * of SVG.
 *
 * @param shares heights with their shares
 * @param years places with their years
 * @param bounds of the line, an area
 * @param between an area as thin as a line where both of its bounds are the same
 */
public record StepChart(List<Tick> shares, List<Tick> years, String line, String bounds, String between) {
    private static final double LEFT = ColumnChart.LEFT;
    private static final double RIGHT = 334;
    private static final double TOP = ColumnChart.TOP;
    private static final double BOTTOM = ColumnChart.BOTTOM;
    private static final List<Double> SHARES = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    public StepChart {
        shares = List.copyOf(shares);
        years = List.copyOf(years);
    }

    public record Tick(double at, double value) {}

    /** After how many years no more than a share is left. */
    public record Step(double years, double share) {}

    /**
     * Steps over the time for which something is known.
     *
     * @param end in years, not before the last step
     */
    public record Stairs(List<Step> steps, double end) {
        public Stairs {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param lower of the line's band, as {@code upper}
     * @param least of the other estimate, as {@code most}
     */
    public static StepChart of(
            Stairs line, List<Step> lower, List<Step> upper, Stairs least, List<Step> most, ValueScale scale) {
        return new StepChart(
                SHARES.stream().map(share -> new Tick(y(share), share)).toList(),
                scale.ticks().stream()
                        .map(year -> new Tick(x(year, scale), year))
                        .toList(),
                stairs(line.steps(), line.end(), scale),
                area(upper, lower, line.end(), scale),
                area(most, least.steps(), least.end(), scale));
    }

    private static String stairs(List<Step> steps, double end, ValueScale scale) {
        StringBuilder path = new StringBuilder("M%s %s".formatted(written(LEFT), written(TOP)));
        steps.forEach(step -> path.append(across(step.years(), scale)).append(down(step.share())));
        return path.append(across(end, scale)).toString();
    }

    private static String area(List<Step> upper, List<Step> lower, double end, ValueScale scale) {
        StringBuilder path = new StringBuilder(stairs(upper, end, scale));
        for (int i = lower.size() - 1; i >= 0; i--) {
            path.append(down(lower.get(i).share())).append(across(lower.get(i).years(), scale));
        }
        return path.append(down(1)).append('Z').toString();
    }

    private static String across(double years, ValueScale scale) {
        return 'H' + written(x(years, scale));
    }

    private static String down(double share) {
        return 'V' + written(y(share));
    }

    private static double x(double years, ValueScale scale) {
        return LEFT + scale.at(years, RIGHT - LEFT);
    }

    private static double y(double share) {
        return TOP + (1 - share) * (BOTTOM - TOP);
    }

    private static String written(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}

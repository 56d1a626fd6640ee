package nl.stedenband.picture.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.picture.diagram.StepChart.Stairs;
import nl.stedenband.picture.diagram.StepChart.Step;
import org.junit.jupiter.api.Test;

class StepChartTest {
    private static final ValueScale TEN_YEARS = new ValueScale(10, 2);

    @Test
    void aLineFallsWhereSharesEndAndGoesOnToItsEnd() {
        StepChart chart = StepChart.of(
                new Stairs(List.of(new Step(5, 0.5)), 10),
                List.of(),
                List.of(),
                new Stairs(List.of(), 0),
                List.of(),
                TEN_YEARS);

        assertThat(chart.line()).isEqualTo("M34.0 10.0H184.0V87.0H334.0");
        assertThat(chart.years()).extracting(StepChart.Tick::value).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(chart.shares().get(0)).isEqualTo(new StepChart.Tick(164, 0));
    }

    @Test
    void aBandGoesAlongItsUpperBoundAndBackAlongItsLower() {
        StepChart chart = StepChart.of(
                new Stairs(List.of(new Step(5, 0.5)), 10),
                List.of(new Step(5, 0.25)),
                List.of(new Step(5, 0.75)),
                new Stairs(List.of(), 0),
                List.of(),
                TEN_YEARS);

        assertThat(chart.bounds()).isEqualTo("M34.0 10.0H184.0V48.5H334.0V125.5H184.0V10.0Z");
    }
}

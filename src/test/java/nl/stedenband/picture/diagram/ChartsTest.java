package nl.stedenband.picture.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
    private static final double PLOT = ColumnChart.BOTTOM - ColumnChart.TOP;

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   true,  1,   1
            1,   true,  1,   1
            4,   true,  4,   1
            7,   true,  8,   2
            13,  true,  15,  5
            39,  true,  40,  10
            84,  true,  100, 20
            220, true,  250, 50
            0.7, false, 0.8, 0.2
            """)
    void aScaleEndsAtTheNextRoundStep(double number, boolean isCount, double greatest, double step) {
        ValueScale valueScale = ValueScale.upTo(number, isCount);
        assertThat(valueScale.greatest()).isCloseTo(greatest, within(1e-9));
        assertThat(valueScale.step()).isCloseTo(step, within(1e-9));
    }

    @Property
    void aNumberFitsOnItsScaleWhichHasFewTicks(@ForAll @DoubleRange(min = 0, max = 1e9) double number) {
        ValueScale valueScale = ValueScale.upTo(number, true);
        assertThat(valueScale.greatest()).isGreaterThanOrEqualTo(number);
        assertThat(valueScale.ticks()).hasSizeBetween(2, 6).isSorted();
        assertThat(valueScale.at(number, 100)).isBetween(0.0, 100.0);
    }

    @Test
    void barsAreAsLongAsTheirNumbers() {
        BarChart chart = BarChart.of(
                List.of(ChartLabel.of("published"), ChartLabel.of("registry")),
                List.of(
                        new BarChart.Row(ChartLabel.of("Turkije"), List.of(13.0, 7.0)),
                        new BarChart.Row(ChartLabel.of("Kaapverdië"), Arrays.asList(1.0, null))));
        assertThat(chart.groups().get(0).bars())
                .extracting(BarChart.Bar::length)
                .containsExactly(100 * 13 / 15.0, 100 * 7 / 15.0);
        assertThat(chart.groups().get(1).bars()).hasSize(1);
    }

    @Test
    void noBarShowsANumberBelowZero() {
        assertThatThrownBy(() -> BarChart.of(
                        List.of(ChartLabel.of("difference")),
                        List.of(new BarChart.Row(ChartLabel.of("Marokko"), List.of(-3.0)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void columnsStandOnEachOther() {
        ColumnChart chart = ColumnChart.of(List.of(
                new ColumnChart.Year(2007, List.of(5L, 0L, 3L)), new ColumnChart.Year(2008, List.of(0L, 0L, 0L))));
        List<ColumnChart.Piece> pieces = chart.columns().get(0).pieces();
        assertThat(pieces).extracting(ColumnChart.Piece::series).containsExactly(0, 2);
        assertThat(pieces.get(0).height()).isCloseTo(PLOT * 5 / 8, within(1e-9));
        assertThat(pieces.get(0).y() + pieces.get(0).height()).isEqualTo(ColumnChart.BOTTOM);
        assertThat(pieces.get(1).y()).isCloseTo(ColumnChart.TOP, within(1e-9));
        assertThat(chart.columns().get(1).pieces()).isEmpty();
    }

    @Property
    void columnsStayWithinThePictureWithoutTouching(
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 500) Long> counts) {
        ColumnChart chart = ColumnChart.of(counts.stream()
                .map(count -> new ColumnChart.Year(2000, List.of(count, 1L)))
                .toList());
        double right = ColumnChart.LEFT;
        for (ColumnChart.Column column : chart.columns()) {
            assertThat(column.x()).isGreaterThanOrEqualTo(right - 1e-9);
            right = column.x() + column.width();
            double height = column.pieces().stream()
                    .mapToDouble(ColumnChart.Piece::height)
                    .sum();
            assertThat(height).isBetween(0.0, PLOT + 1e-9);
        }
        assertThat(right).isLessThanOrEqualTo(ColumnChart.WIDTH);
        assertThat(chart.columns().stream().filter(ColumnChart.Column::named).count())
                .isBetween(1L, 6L);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,  0
            0, 0
            1, 1
            9, 4
            84, 6
            """)
    void cellsAreTheDarkerTheGreaterTheirNumber(Double number, int shade) {
        assertThat(HeatMap.shade(number, 84)).isEqualTo(shade);
    }
}

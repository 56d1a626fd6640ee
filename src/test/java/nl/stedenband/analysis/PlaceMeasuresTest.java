package nl.stedenband.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures of single places. */
class PlaceMeasuresTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            KARATE_CLUB,    0, 16, 231.0714285714, 0.5689655172, 0.9521323665, 0.15,         4, 1, 34
            KARATE_CLUB,   33, 17, 160.5515873016, 0.55,         1,            0.1102941176, 4, 1, 34
            SEVERAL_PARTS,  2,  2, 0,              0.4,          1,            1,            2, 1,  3
            SEVERAL_PARTS,  3,  1, 0,              0.2,          0,            ,             1, 2,  2
            SEVERAL_PARTS,  5,  0, 0,              0,            0,            ,             0, 3,  1
            """)
    void areThoseOfBooks(
            KnownNetwork known,
            int place,
            int degree,
            double betweenness,
            double closeness,
            double eigenvector,
            Double clustering,
            int core,
            int component,
            int componentSize) {
        PlaceMeasures measures = PlaceMeasures.of(known.network()).get(place);

        assertThat(measures.id()).isEqualTo("%02d".formatted(place));
        assertThat(List.of(measures.degree(), measures.core(), measures.component(), measures.componentSize()))
                .containsExactly(degree, core, component, componentSize);
        assertThat(measures.betweenness().orElseThrow()).isCloseTo(betweenness, within(1e-9));
        assertThat(measures.closeness().orElseThrow()).isCloseTo(closeness, within(1e-9));
        assertThat(measures.eigenvector().orElseThrow()).isCloseTo(eigenvector, within(1e-8));
        assertThat(measures.clustering().isPresent()).isEqualTo(clustering != null);
        measures.clustering().ifPresent(share -> assertThat(share).isCloseTo(clustering, within(1e-9)));
    }

    @ParameterizedTest
    @EnumSource
    void addUpToThoseOfTheNetwork(KnownNetwork known) {
        NetworkMeasures whole = NetworkMeasures.of(known.network());
        List<PlaceMeasures> places = PlaceMeasures.of(known.network());

        assertThat(places).hasSize(whole.nodes());
        assertThat(places.stream().mapToInt(PlaceMeasures::degree).sum()).isEqualTo(2 * whole.edges());
        assertThat(places.stream().mapToInt(PlaceMeasures::component).distinct().count())
                .isEqualTo(whole.components());
        assertThat(places.stream().mapToInt(PlaceMeasures::community).distinct().count())
                .isEqualTo(whole.communities().count());
        assertThat(places)
                .filteredOn(place -> place.component() == 1)
                .hasSize(whole.largestComponent())
                .allSatisfy(place -> assertThat(place.componentSize()).isEqualTo(whole.largestComponent()));
    }

    @Test
    void ofALargeNetworkWaysAreLeftOut() {
        assertThat(PlaceMeasures.of(KnownNetwork.STAR.network(), 5)).allSatisfy(place -> {
            assertThat(place.betweenness()).isEqualTo(OptionalDouble.empty());
            assertThat(place.closeness()).isEqualTo(OptionalDouble.empty());
            assertThat(place.eigenvector()).isPresent();
        });
    }
}

package nl.stedenband.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ties are told apart by distance, part of the world and begin. */
class TrialClassesTest {

    @Test
    void aPlaceOfWhichNobodyKnowsWhereItLiesIsNoNeighbour() {
        assertThat(DistanceClass.of(249)).isEqualTo(DistanceClass.ACROSS_THE_BORDER);
        assertThat(DistanceClass.of(250)).isEqualTo(DistanceClass.WITHIN_A_DAY);
        assertThat(DistanceClass.of(Double.MAX_VALUE)).isEqualTo(DistanceClass.OVERSEAS);
    }

    @Test
    void aRegionIsPartOfAPartOfTheWorld() {
        assertThat(WorldPart.of(Optional.of("southern-africa"))).isEqualTo(WorldPart.AFRICA);
        assertThat(WorldPart.of(Optional.of("caribbean"))).isEqualTo(WorldPart.AMERICA);
        assertThat(WorldPart.of(Optional.of("central-asia"))).isEqualTo(WorldPart.ASIA);
        assertThat(WorldPart.of(Optional.empty())).isEqualTo(WorldPart.UNKNOWN);
    }

    @Test
    void aTieOfWhichTheBeginMayLieAnywhereHasNoPeriod() {
        assertThat(TimeOfBegin.of(Optional.of("1989-11"))).isEqualTo(TimeOfBegin.UNTIL_1989);
        assertThat(TimeOfBegin.of(Optional.of("2004"))).isEqualTo(TimeOfBegin.UNTIL_2009);
        assertThat(TimeOfBegin.of(Optional.of("../2010"))).isEqualTo(TimeOfBegin.UNKNOWN);
        assertThat(TimeOfBegin.of(Optional.empty())).isEqualTo(TimeOfBegin.UNKNOWN);
    }
}

package nl.stedenband.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import org.junit.jupiter.api.Test;

final class TimeClaimsTest {
    private static final Source COPY = Sample.copy("copy", SourceRank.PRESS, "2026-11");

    @Test
    void aCopyOfUnknownAgeShowsThatTheTieStoodOnceAndIsNoSighting() {
        TimeClaims timeClaims =
                new TimeClaims(List.of(Sample.tie("gm0001", "Q1").by(COPY).build()));

        assertThat(timeClaims.arePositive()).isTrue();
        assertThat(timeClaims.seen).isEmpty();
        assertThat(timeClaims.copied)
                .singleElement()
                .satisfies(one -> assertThat(one.time().text()).isEqualTo("2026-11"));
    }

    @Test
    void beginsAndEndsThatACopyTellsCount() {
        TimeClaims timeClaims = new TimeClaims(
                List.of(Sample.tie("gm0001", "Q1").by(COPY).held("1975/2017").build()));

        assertThat(timeClaims.begins).hasSize(1);
        assertThat(timeClaims.ends).hasSize(1);
        assertThat(timeClaims.seen).isEmpty();
    }

    @Test
    void aSightingThatACopyTellsOfCounts() {
        TimeClaims timeClaims = new TimeClaims(
                List.of(Sample.tie("gm0001", "Q1").by(COPY).seen("2009").build()));

        assertThat(timeClaims.seen).hasSize(1);
        assertThat(timeClaims.copied).isEmpty();
    }

    @Test
    void aSourceSpeaksOnTheDayOnWhichItWasCopiedWhereNothingElseIsKnown() {
        assertThat(COPY.spoke().text()).isEqualTo("2026-11");
        assertThat(COPY.isOfKnownAge()).isFalse();
    }
}

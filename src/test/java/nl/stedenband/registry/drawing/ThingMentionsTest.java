package nl.stedenband.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.Test;

/** By what is kept of mentions one knows that another changes nothing. */
final class ThingMentionsTest {
    private static final ThingId KOELN = ThingId.partnerCity("x-de-koeln");
    private static final ThingId GOUDA = ThingId.municipality("gm0513");
    private static final ThingId GERMANY = ThingId.country("DE");

    @Provide
    Arbitrary<List<Assertion>> histories() {
        return assertions().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Assertion> assertions() {
        Arbitrary<Participant> named = Combinators.combine(
                        Arbitraries.of("Köln", "Cologne", ""),
                        Arbitraries.of(GERMANY, ThingId.country("FR")).injectNull(0.3),
                        Arbitraries.of(50.9, 51.1).injectNull(0.5))
                .as((as, country, latitude) -> new Participant(
                        ParticipantRole.PARTY,
                        KOELN,
                        as,
                        Optional.ofNullable(country),
                        Optional.ofNullable(latitude).map(north -> new Point(north, 7.0)),
                        false,
                        ""));
        Arbitrary<Sample> mentions = Combinators.combine(
                        named, Arbitraries.of("Stolwijk").injectNull(0.8))
                .as((koeln, village) -> {
                    Sample tie = Sample.of(AssertionKind.PARTNERSHIP)
                            .with(ParticipantRole.PARTY, GOUDA)
                            .with(koeln);
                    return village == null ? tie : tie.saying(Attribute.VILLAGE, village);
                });
        Arbitrary<Sample> descriptions = Arbitraries.of("Köln", "Colonia")
                .map(name -> Sample.of(AssertionKind.DESCRIPTION)
                        .with(ParticipantRole.SUBJECT, KOELN)
                        .with(ParticipantRole.WITHIN, GERMANY)
                        .saying(Attribute.NAME, name));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, mentions), Tuple.of(1, descriptions)),
                        Arbitraries.of("study", "letter"),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(501, 900).injectNull(0.8))
                .as((sample, source, recorded, retracted) -> {
                    sample.by(source, source.equals("study") ? SourceRank.SURVEY_OR_STUDY : SourceRank.OWN_WORD, "2009")
                            .recorded(Sample.RECORDED.plusSeconds(recorded));
                    if (retracted != null) {
                        sample.retracted(Sample.RECORDED.plusSeconds(retracted));
                    }
                    return sample.build();
                });
    }

    @Property
    void aMentionThatIsHeldChangesNothing(
            @ForAll("histories") List<Assertion> history, @ForAll("assertions") Assertion another) {
        List<Assertion> longer = new ArrayList<>(history);
        longer.add(another);
        for (ThingId thing : List.of(KOELN, GOUDA)) {
            boolean isHeld = another.recorded().isLive()
                    && ThingMentions.hold(ThingMentions.of(new ThingClaims(thing, history)), thing, another);
            Statistics.collect(isHeld);
            if (isHeld) {
                assertThat(draw(thing, longer)).isEqualTo(draw(thing, history));
            }
        }
    }

    @Test
    void theSameOfTheSameSourceIsHeldAndAnotherNameOrSourceIsNot() {
        Assertion first = tie("Keulen", "list", 1);
        List<String> mentions = ThingMentions.of(new ThingClaims(KOELN, List.of(first)));

        assertThat(ThingMentions.hold(mentions, KOELN, tie("Keulen", "list", 2)))
                .isTrue();
        assertThat(ThingMentions.hold(mentions, KOELN, tie("Keulen", "list", 0)))
                .isFalse();
        assertThat(ThingMentions.hold(mentions, KOELN, tie("Köln", "list", 2))).isFalse();
        assertThat(ThingMentions.hold(mentions, KOELN, tie("Keulen", "letter", 2)))
                .isFalse();
    }

    private static Assertion tie(String name, String source, long second) {
        return Sample.of(AssertionKind.PARTNERSHIP)
                .with(ParticipantRole.PARTY, GOUDA)
                .with(Participant.of(ParticipantRole.PARTY, KOELN, name))
                .by(source, SourceRank.OWN_WORD, "2009")
                .recorded(Sample.RECORDED.plusSeconds(second))
                .build();
    }

    private static DrawnUnit draw(ThingId thing, List<Assertion> assertions) {
        return ThingDrawing.draw("thing:" + thing.key(), thing, assertions);
    }
}

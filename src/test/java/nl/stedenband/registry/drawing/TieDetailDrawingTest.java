package nl.stedenband.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Lineage;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.Test;

/** What a tie is said to have is drawn apart wherever sources don't say the same. */
class TieDetailDrawingTest {
    private static final Participant WATER =
            Participant.of(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "water"), "water");

    @Test
    void aThemeAndTheChanceOfItAreDrawnApartAndSoIsAReading() {
        List<Map<String, Object>> drawn = draw(
                Sample.tie("gm0001", "Q1").with(WATER).at("1"),
                Sample.tie("gm0001", "Q1").with(WATER).at("2"),
                Sample.tie("gm0001", "Q1").with(WATER.qualifiedAs("chance")).at("3"),
                Sample.tie("gm0001", "Q1").with(WATER.asReading(true)).at("4"));

        assertThat(drawn)
                .extracting(edge -> edge.get("qualifier"), edge -> edge.get("reading"), edge -> edge.get("sources"))
                .containsExactlyInAnyOrder(
                        tuple(null, false, List.of("list-2009#1", "list-2009#2")),
                        tuple("chance", false, List.of("list-2009#3")),
                        tuple(null, true, List.of("list-2009#4")));
    }

    @Test
    void aPhaseHasItsNumberItsNoteAndItsTimeWhereThereIsOne() {
        ThingId learning = ThingId.of(ThingKind.MOTIVE, "learning");
        List<Map<String, Object>> drawn = draw(
                Sample.tie("gm0001", "Q1")
                        .with(ParticipantRole.MOTIVE, learning)
                        .saying(Attribute.PHASE, "1")
                        .saying(Attribute.NOTE, "undated"),
                Sample.tie("gm0001", "Q1")
                        .with(ParticipantRole.MOTIVE, learning)
                        .saying(Attribute.PHASE, "2")
                        .saying(Attribute.PHASE_TIME, "2005/"),
                Sample.tie("gm0001", "Q1")
                        .with(ParticipantRole.MOTIVE, learning)
                        .saying(Attribute.NOTE, "of the tie"));

        assertThat(drawn)
                .extracting(edge -> edge.get("phase"), edge -> edge.get("phaseTime"), edge -> edge.get("note"))
                .containsExactlyInAnyOrder(
                        tuple(1L, null, "undated"), tuple(2L, "2005/", null), tuple(null, null, null));
    }

    private static List<Map<String, Object>> draw(Sample... samples) {
        AssertedTie assertedTie = AssertedTie.among(
                        Stream.of(samples).map(Sample::build).toList(), new Geography(Lineage.EMPTY, Map.of()))
                .get(0);
        return TieDetailDrawing.draw("unit", assertedTie).stream()
                .map(DrawnUnit.Edge::properties)
                .toList();
    }
}

package nl.stedenband.registry.drawing;

import static nl.stedenband.registry.Sample.thing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Lineage;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.Test;

class AssertedTieTest {

    @Test
    void whoBeganATieIsKnownByAnIdThatWasGivenUpToo() {
        Geography geography = new Geography(Lineage.EMPTY, Map.of(thing("Q11"), thing("Q1")));
        List<AssertedTie> ties = AssertedTie.among(
                List.of(Sample.tie("gm0001")
                        .with(ParticipantRole.INITIATOR, thing("Q11"))
                        .build()),
                geography);

        assertThat(ties).singleElement().satisfies(assertedTie -> {
            assertThat(assertedTie.roleOf(thing("Q1"), geography)).isEqualTo(ParticipantRole.INITIATOR);
            assertThat(assertedTie.roleOf(thing("gm0001"), geography)).isEqualTo(ParticipantRole.PARTY);
        });
    }

    @Test
    void itIsOnlyReadWhoBeganATieUntilASourceSaysIt() {
        Geography geography = new Geography(Lineage.EMPTY, Map.of());
        Sample read = Sample.tie("Q1")
                .with(ParticipantRole.INITIATOR, thing("gm0001"))
                .saying(Attribute.READINGS, "initiator");
        Sample said = Sample.tie("Q1")
                .with(ParticipantRole.INITIATOR, thing("gm0001"))
                .at("2");

        assertThat(AssertedTie.among(List.of(read.build()), geography)
                        .get(0)
                        .isReadAsInitiator(thing("gm0001"), geography))
                .isTrue();
        assertThat(AssertedTie.among(List.of(read.build(), said.build()), geography)
                        .get(0)
                        .isReadAsInitiator(thing("gm0001"), geography))
                .isFalse();
    }
}

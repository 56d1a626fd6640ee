package nl.stedenband.importing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import org.junit.jupiter.api.Test;

/** Who began a tie, as a fact says it or as it is read. */
final class InitiatorsTest {

    @Test
    void theMunicipalityThatASentenceBeginsWithIsReadAsTheInitiator() {
        Initiators initiators = of(Map.of("initiator", "Wormerland benaderde eind 2006 VNG International"));

        assertThat(initiators.role("Wormerland")).isEqualTo(ParticipantRole.INITIATOR);
        assertThat(initiators.role("Twifo")).isEqualTo(ParticipantRole.PARTY);
        assertThat(initiators.reading()).contains("initiator");
    }

    @Test
    void aSentenceOnSomebodyElseNamesNoInitiator() {
        Initiators initiators = of(Map.of("initiator", "maatschappelijke organisaties werkten al samen"));

        assertThat(initiators.role("Wormerland")).isEqualTo(ParticipantRole.PARTY);
        assertThat(initiators.others()).isEmpty();
        assertThat(initiators.reading()).isEmpty();
    }

    @Test
    void thoseWhomTheFactNamesAreTakenAtItsWord() {
        Initiators initiators = of(Map.of(
                "initiator", "Wormerland vroeg het",
                "initiated_by", List.of("Twifo", "VNG International"),
                "initiated_by_inferred", List.of("migranten")));

        assertThat(initiators.role("Wormerland")).isEqualTo(ParticipantRole.PARTY);
        assertThat(initiators.role("Twifo")).isEqualTo(ParticipantRole.INITIATOR);
        assertThat(initiators.reading()).isEmpty();
        assertThat(initiators.others())
                .extracting(Participant::as, Participant::role, Participant::reading)
                .containsExactly(
                        tuple("VNG International", ParticipantRole.INITIATED_BY, false),
                        tuple("migranten", ParticipantRole.INITIATED_BY, true));
    }

    private static Initiators of(Map<String, Object> members) {
        return new Initiators(new Fact("facts.jsonl", 1, members), "Wormerland", "Twifo");
    }
}

package nl.stedenband.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.Test;

/** What a thing is called when its sources call it this and that. */
final class ThingNamesTest {
    private static final ThingId KOELN = ThingId.partnerCity("x-de-koeln");
    private static final ThingId GOUDA = ThingId.municipality("gm0513");

    @Test
    void theHeaviestWordNamesItAndAllOthersAreNamesToFindItBy() {
        Sample gazetteer = description("Köln")
                .saying(Attribute.NAME_NL, "Keulen")
                .saying(Attribute.OTHER_NAMES, "Colonia\nKolonia")
                .by("gazetteer", SourceRank.SURVEY_OR_STUDY, "2020");
        Sample letter = mention("Cologne").by("letter", SourceRank.OWN_WORD, "2009");

        assertThat(names(KOELN, gazetteer, letter))
                .containsEntry("name", "Cologne")
                .containsEntry("names", List.of("Cologne", "Colonia", "Keulen", "Kolonia", "Köln"));
    }

    @Test
    void ofTwoEquallyHeavySourcesTheOneThatDescribesItNamesIt() {
        Sample described = description("Köln").by("old", SourceRank.SURVEY_OR_STUDY, "2001");
        Sample mentioned = mention("Cologne").by("new", SourceRank.SURVEY_OR_STUDY, "2020");

        assertThat(names(KOELN, mentioned, described)).containsEntry("name", "Köln");
    }

    @Test
    void whatIsWrittenForItIsAmongItsNamesAndKeptApartToo() {
        assertThat(names(KOELN, description("Köln").saying(Attribute.ALSO_WRITTEN, "Koeln\nCoeln")))
                .containsEntry("alsoWritten", List.of("Coeln", "Koeln"))
                .containsEntry("names", List.of("Coeln", "Koeln", "Köln"));
    }

    @Test
    void aVillageIsANameToFindItsMunicipalityByAndNotTheOtherParty() {
        Sample tie = Sample.tie(GOUDA.value(), KOELN.value()).saying(Attribute.VILLAGE, "Stolwijk");

        assertThat(names(GOUDA, tie)).containsEntry("villages", List.of("Stolwijk"));
        assertThat(names(GOUDA, tie).get("names")).isEqualTo(List.of(GOUDA.value()));
        assertThat(names(KOELN, tie)).doesNotContainKey("villages");
    }

    @Test
    void whatNoLiveAssertionSpeaksOfHasNoName() {
        assertThat(names(KOELN, description("Köln").retracted(Instant.parse("2026-02-01T00:00:00Z"))))
                .isEmpty();
    }

    private static Sample description(String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, KOELN)
                .saying(Attribute.NAME, name);
    }

    private static Sample mention(String name) {
        return Sample.of(AssertionKind.PARTNERSHIP)
                .with(ParticipantRole.PARTY, GOUDA)
                .with(Participant.of(ParticipantRole.PARTY, KOELN, name));
    }

    private static Map<String, Object> names(ThingId thing, Sample... said) {
        List<Assertion> assertions = Stream.of(said).map(Sample::build).toList();
        return ThingNames.of(new ThingClaims(thing, assertions));
    }
}

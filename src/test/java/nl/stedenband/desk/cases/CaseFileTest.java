package nl.stedenband.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.account.ledger.PartText;
import nl.stedenband.account.ledger.VersionDifference;
import nl.stedenband.account.ledger.VersionDifference.Part;
import nl.stedenband.desk.light.LightColour;
import nl.stedenband.desk.light.TrafficLight;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;
import nl.stedenband.registry.thesaurus.ThesaurusBuilder;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-02");
    private static final CaseFile FILE =
            CaseFile.about(new CaseSubject("Twifo", "GH", List.of("population register", "Water")));

    @Test
    void whatIsDueFirstCountsWhileTheCaseIsOpen() {
        CaseFile file = FILE.with(approach("gm0880", FIRST.plusDays(9))).with(approach("gm0363", FIRST.plusDays(5)));

        assertThat(file.due()).contains(FIRST.plusDays(5));
        assertThat(FILE.due()).isEmpty();
        assertThat(file.with(CaseOutcome.of(CaseOutcome.Kind.EXPERT_POOL, FIRST, List.of(), ""))
                        .due())
                .isEmpty();
    }

    @Test
    void aMunicipalityIsApproachedOnce() {
        CaseFile file = FILE.with(approach("gm0880", FIRST));

        assertThatThrownBy(() -> file.with(approach("gm0880", FIRST)))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessage("town: was approached before; note its answer there");
        assertThatThrownBy(() -> file.with("gm0363", approach -> approach)).isInstanceOf(InvalidQuestion.class);
    }

    @Test
    void aDifferenceSaysWhatWasDoneAndNothingElse() {
        CaseFile before = FILE.with(approach("gm0880", FIRST.plusDays(9)));
        CaseFile after = before.with(
                        "gm0880", one -> one.answered(ApproachAnswer.NO, FIRST.plusDays(1), "no hours", "", null))
                .with(new CaseNote(Instant.EPOCH, "account-1", "a pity"));

        assertThat(VersionDifference.between(CaseParts.of(before), CaseParts.of(after)))
                .containsExactly(
                        new VersionDifference(
                                new Part("changed.next", "gm0880"),
                                PartText.of(LocalDate.parse("2026-11-11"), "call"),
                                PartText.NOTHING),
                        new VersionDifference(
                                new Part("changed.answer.no", "gm0880"),
                                PartText.NOTHING,
                                PartText.of(LocalDate.parse("2026-11-03"), "no hours")),
                        new VersionDifference(new Part("changed.note", "1"), PartText.NOTHING, PartText.of("a pity")));
    }

    @Test
    void aSecondOfficerAgreesAndNeverTheOneWhoAsked() {
        CaseFile asked = FILE.with(RedLightConsent.asked("account-1", Instant.EPOCH, "an old friend"));

        assertThatThrownBy(() -> asked.answered("account-1", Instant.EPOCH, true, ""))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessage("consent: was asked for by yourself: another officer decides");
        assertThatThrownBy(() -> asked.with(RedLightConsent.asked("account-2", Instant.EPOCH, "me too")))
                .isInstanceOf(InvalidQuestion.class);
        CaseFile agreed = asked.answered("account-2", Instant.EPOCH, true, "with care");
        assertThat(agreed.consents()).singleElement().matches(RedLightConsent::isGiven);
        assertThatThrownBy(() -> agreed.answered("account-3", Instant.EPOCH, false, ""))
                .isInstanceOf(InvalidQuestion.class);
        assertThat(VersionDifference.between(CaseParts.of(asked), CaseParts.of(agreed)))
                .containsExactly(new VersionDifference(
                        new Part("changed.consent.given", "1"),
                        PartText.NOTHING,
                        PartText.of(LocalDate.EPOCH, "with care")));
    }

    @Test
    void whoAgreedKnewNothingOfALightThatWasSetLater() {
        RedLightConsent given = RedLightConsent.asked("account-1", Instant.EPOCH.plusSeconds(1), "an old friend")
                .answered("account-2", Instant.EPOCH.plusSeconds(9), true, "");

        assertThat(given.covers(red(Instant.EPOCH))).isTrue();
        assertThat(given.covers(red(Instant.EPOCH.plusSeconds(2)))).isFalse();
    }

    private static TrafficLight red(Instant at) {
        return new TrafficLight("", LightColour.RED, "war", FIRST, "account-9", at);
    }

    @Test
    void subjectsShareAThemeHoweverItIsWritten() {
        assertThat(FILE.subject().sharesThemeWith(new CaseSubject("Tema", "GH", List.of("WATER")), Thesaurus.EMPTY))
                .isTrue();
        assertThat(FILE.subject().sharesThemeWith(new CaseSubject("Tema", "GH", List.of("waste")), Thesaurus.EMPTY))
                .isFalse();
        assertThat(FILE.subject().sharesThemeWith(new CaseSubject("Tema", "GH", List.of()), Thesaurus.EMPTY))
                .isFalse();
    }

    @Test
    void wordsOfOneConceptAreOneTheme() {
        ThesaurusBuilder builder = new ThesaurusBuilder();
        builder.add(
                2,
                new Concept(
                        ThingId.of(ThingKind.THEME, "bevolkingsregistratie"),
                        new BilingualText("population register", "bevolkingsregistratie"),
                        new Concept.OtherLabels(List.of("huwelijksregister"), List.of()),
                        List.of(),
                        ""));

        assertThat(FILE.subject()
                        .sharesThemeWith(
                                new CaseSubject("Tema", "GH", List.of("een huwelijksregister opzetten")),
                                builder.build()))
                .isTrue();
    }

    private static Approach approach(String town, LocalDate due) {
        return Approach.begun(new Named("municipality", town, town), FIRST, "account-1", "", "call", due);
    }
}

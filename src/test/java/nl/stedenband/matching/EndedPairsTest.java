package nl.stedenband.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.PartyAbroad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An end of a tie ends all that sources tell of the same pair under other names. */
class EndedPairsTest {
    private static final PartyAbroad PARTNER = SmallEvidence.place(2, "GH", 30);
    private static final PartyAbroad ASKING = SmallEvidence.place(1, "GH", 0);
    private static final LocalDate END = LocalDate.of(2007, 3, 15);

    @ParameterizedTest(name = "seen by {1} on {2}, begun {3}, after an end by {0}")
    @CsvSource(textBlock = """
            paper  , paper  , 2006-12-31 ,            , ended
            paper  ,        ,            ,            , ended
            paper  , paper  , 2007-03-15 ,            , ended
            paper  , paper  , 2007-03-16 ,            , possible
            paper  , council, 2008-01-01 ,            , possible
            paper  , list   , 2009-01-01 ,            , ended
            council, paper  , 2009-01-01 ,            , ended
            council, paper  , 2012-01-01 ,            , ended
            council, council, 2012-01-01 ,            , possible
            council,        ,            , 2007-03-15 , possible
            council,        ,            , 2006       , ended
            """)
    void anotherRecordOfThePairGoesOnOnlyWhereOneAsWeightySawItLaterOrItBeganThen(
            String endedBy, String seenBy, LocalDate seenOn, String since, String status) {
        KnownTie other = other(Optional.ofNullable(since), seen(seenBy, seenOn));

        assertThat(statuses(ended(endedBy, false), other)).containsExactly("ended", status);
    }

    @Test
    void aProjectThatEndedEndsNothingThatAnybodySawLater() {
        List<KnownTie.Seen> listed = seen("list", LocalDate.of(2009, 1, 1));

        assertThat(statuses(ended("council", true), other(Optional.empty(), listed)))
                .containsExactly("ended", "possible");
        assertThat(statuses(ended("council", true), other(Optional.empty(), List.of())))
                .containsExactly("ended", "ended");
    }

    @Test
    void anotherPairGoesOn() {
        KnownTie elsewhere = SmallEvidence.tie(1, SmallEvidence.place(3, "GH", 40), "possible");

        assertThat(statuses(ended("paper", false), elsewhere)).containsExactly("ended", "possible");
    }

    @Test
    void whatEndedWithAnotherIsNoWorkOfTodayAndReasonsSayUntilWhen() {
        MatchingEvidence evidence = evidence(ended("paper", false), other(Optional.empty(), List.of()));
        Matching matching = new Matching(
                SmallEvidence.request(ASKING),
                evidence,
                SmallEvidence.rules(Map.of("country", 1.0, "partnersNearby", 1.0, "experience", 1.0, "load", 1.0)));

        assertThat(matching.reasons(evidence.towns().get(0)))
                .extracting(reason -> reason.sentence().nl())
                .containsExactlyInAnyOrder(
                        "In het land zelf, GH: zij had tot 2007 een band met Place 2.",
                        "Dichtbij, op 33 km van Place 1: zij had tot 2007 een band met Place 2.",
                        "Zij heeft geen banden die uren vragen.");
        assertThat(new ActiveTowns(matching.inquiry()).all()).singleElement().satisfies(colleague -> {
            assertThat(colleague.isActive()).isFalse();
            assertThat(colleague.ties())
                    .extracting(there -> there.tie().course().status())
                    .containsOnly("ended");
        });
    }

    private static List<KnownTie.Seen> seen(String by, LocalDate on) {
        return by == null ? List.of() : List.of(new KnownTie.Seen(on.toEpochDay(), on.toEpochDay(), by + "#1"));
    }

    private static KnownTie ended(String by, boolean isOfWork) {
        return SmallEvidence.tie(
                1,
                PARTNER,
                new KnownTie.Course(
                        "ended",
                        Optional.empty(),
                        Optional.of("2007-03-15"),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new KnownTie.End(END.toEpochDay(), isOfWork, List.of(by)))));
    }

    private static KnownTie other(Optional<String> since, List<KnownTie.Seen> seen) {
        return SmallEvidence.tie(
                1,
                PARTNER,
                new KnownTie.Course("possible", since, Optional.empty(), Optional.empty(), seen, Optional.empty()));
    }

    private static List<String> statuses(KnownTie... ties) {
        return evidence(ties).ties().stream()
                .map(knownTie -> knownTie.course().status())
                .toList();
    }

    private static MatchingEvidence evidence(KnownTie... ties) {
        SmallEvidence evidence = new SmallEvidence().town(1, 30_000);
        List.of(ties).forEach(evidence::with);
        return evidence.build();
    }
}

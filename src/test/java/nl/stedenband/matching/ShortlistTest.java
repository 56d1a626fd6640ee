package nl.stedenband.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Conditions;
import nl.stedenband.matching.request.Programme;
import nl.stedenband.matching.request.Request;
import nl.stedenband.matching.request.SizeWanted;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.Test;

/** Shortlists on evidence that can be counted by hand. */
final class ShortlistTest {
    private static final PartyAbroad ASKING = SmallEvidence.place(1, "GH", 0);
    private static final PartyAbroad NEAR = SmallEvidence.place(2, "GH", 30);
    private static final PartyAbroad FAR = SmallEvidence.place(3, "GH", 500);
    private static final PartyAbroad ELSEWHERE = SmallEvidence.place(4, "PL", 0);

    @Test
    void whoWorksInTheCountryStandsApartAndIsOfferedToJoin() {
        Shortlist shortlist = shortlist(towns(3).tie(1, FAR).tie(2, ELSEWHERE).build());

        assertThat(shortlist.colleagues()).extracting(one -> one.town().name()).containsExactly("Town 1");
        assertThat(ranked(shortlist)).containsExactly("Town 2", "Town 3");
        assertThat(shortlist.outcomes())
                .extracting(MatchingOutcome::kind)
                .containsExactly(
                        MatchingOutcome.Kind.NEW_PARTNERSHIP,
                        MatchingOutcome.Kind.JOIN_COLLEAGUE,
                        MatchingOutcome.Kind.EXPERT_POOL);
    }

    @Test
    void thePoolIsOfThoseWhoOfferOrKnowTheSubjectAndOfThoseWhoKnowTheCountry() {
        Theme waste = new Theme(
                "waste", new BilingualText("waste", "afval"), List.of(SmallEvidence.WASTE), Set.of("waste"), false);
        Conditions conditions = new Conditions(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                Set.of(SmallEvidence.town(5)),
                Map.of(),
                Set.of(SmallEvidence.town(4)));
        Request request = new Request(
                SmallEvidence.asking(ASKING), List.of(waste), List.of(), List.of(), Programme.NONE, conditions);
        MatchingEvidence matchingEvidence = towns(5).with(SmallEvidence.tie(2, ELSEWHERE, "possible"))
                .tie(3, ELSEWHERE)
                .tie(5, ELSEWHERE)
                .with(SmallEvidence.about(KnownTie.About.NOTHING, SmallEvidence.tie(1, FAR, "certain")))
                .build();

        assertThat(Shortlist.of(new Matching(request, matchingEvidence, SmallEvidence.rules()), 5)
                        .outcomes())
                .filteredOn(outcome -> outcome.kind() == MatchingOutcome.Kind.EXPERT_POOL)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.towns())
                        .extracting(Town::name)
                        .as("who offers, who knows waste, the surer first, who works in Ghana; not who declined")
                        .containsExactly("Town 4", "Town 3", "Town 2", "Town 1"));
    }

    @Test
    void whoWorksNearbyWhereItsResidentsComeFromIsRankedAndMarked() {
        Shortlist shortlist = shortlist(towns(2).tie(1, NEAR).link(1, NEAR).build());

        assertThat(ranked(shortlist)).containsExactly("Town 1", "Town 2");
        assertThat(shortlist.ranked().get(0).nearby().orElseThrow().kilometres())
                .contains(33L);
        assertThat(shortlist.colleagues()).extracting(one -> one.town().name()).containsExactly("Town 1");
    }

    @Test
    void whoWorksNearbyWithoutThatIsAColleague() {
        assertThat(ranked(shortlist(towns(2).tie(1, NEAR).build()))).containsExactly("Town 2");
    }

    @Test
    void whoIsThePartnerAlreadyIsAColleagueAndNoCandidate() {
        Shortlist shortlist = shortlist(towns(2).tie(1, ASKING).link(1, ASKING).build());

        assertThat(ranked(shortlist)).containsExactly("Town 2");
        assertThat(shortlist.colleagues().get(0).isPartner()).isTrue();
    }

    @Test
    void whoWorkedThereOnceIsAColleagueOfOldAndRankedToo() {
        Shortlist shortlist =
                shortlist(towns(2).with(SmallEvidence.tie(2, FAR, "ended")).build());

        assertThat(shortlist.colleagues()).singleElement().satisfies(one -> assertThat(one.isActive())
                .isFalse());
        assertThat(ranked(shortlist)).containsExactly("Town 2", "Town 1");
    }

    @Test
    void aTownOfUnknownSizeIsNotLeftOutForItsSize() {
        MatchingEvidence matchingEvidence = new SmallEvidence()
                .town(1, 0)
                .town(2, 19_999)
                .town(3, 20_000)
                .town(4, 50_000)
                .build();
        Request request = asked(Optional.of(new SizeWanted(20_000, 50_000)), Programme.NONE, Set.of());

        Shortlist shortlist = Shortlist.of(new Matching(request, matchingEvidence, SmallEvidence.rules()), 10);

        assertThat(ranked(shortlist)).containsExactlyInAnyOrder("Town 1", "Town 3");
        assertThat(shortlist.ranked().stream()
                        .filter(Candidate::hasUnknownSize)
                        .map(Candidate::town)
                        .map(Town::name))
                .containsExactly("Town 1");
        assertThat(shortlist.leftOut()).extracting(ExcludedTown::filter).containsExactly("size", "size");
    }

    @Test
    void whoSaidNoOrDoesNotMeetTheProgrammeIsLeftOutAndToldWhy() {
        MatchingEvidence matchingEvidence = towns(4).member(SmallEvidence.town(1))
                .member(SmallEvidence.town(2))
                .member(SmallEvidence.town(3))
                .remark("refusal", "no municipal task", SmallEvidence.town(2))
                .build();
        Programme programme = new Programme(Optional.empty(), Optional.of(SmallEvidence.NETWORK));

        Shortlist shortlist = Shortlist.of(
                new Matching(
                        asked(Optional.empty(), programme, Set.of(SmallEvidence.town(3))),
                        matchingEvidence,
                        SmallEvidence.rules()),
                10);

        assertThat(ranked(shortlist)).containsExactly("Town 1");
        assertThat(shortlist.leftOut())
                .extracting(out -> out.town().name() + ' ' + out.filter())
                .containsExactlyInAnyOrder("Town 2 declined", "Town 3 declined", "Town 4 programme");
    }

    @Test
    void experienceIsCountedOnAScaleOfRatios() {
        MatchingEvidence matchingEvidence =
                towns(2).tie(1, ELSEWHERE).tie(1, FAR).build();
        Rules rules = SmallEvidence.rules(Map.of("experience", 10.0));

        Matching matching = new Matching(SmallEvidence.request(ASKING), matchingEvidence, rules);

        assertThat(matching.scores().get(0).capacity()).isEqualTo((int) Math.round(100 * Math.log(3) / Math.log(37)));
        assertThat(matching.scores().get(1).capacity()).isZero();
    }

    @Test
    void aReasonIsHindsightWhenAllItsSourcesWerePrintedLater() {
        MatchingEvidence matchingEvidence = towns(1).remark("wish", "to work abroad", SmallEvidence.town(1))
                .tie(1, NEAR)
                .link(1, NEAR)
                .build();

        List<Reason> reasons = new Matching(SmallEvidence.request(ASKING), matchingEvidence, SmallEvidence.rules())
                .reasons(matchingEvidence.towns().get(0));

        assertThat(reasons)
                .filteredOn(Reason::hindsight)
                .extracting(Reason::rule)
                .contains("wish")
                .doesNotContain("translocal");
    }

    @Test
    void aLinkIsLeftOutWithItsPartnershipAlsoOnADayOnWhichThatWasNotThere() {
        MatchingEvidence matchingEvidence = towns(1).link(1, NEAR).build();

        assertThat(matchingEvidence.links()).hasSize(1);
        assertThat(matchingEvidence
                        .without(Set.of(SmallEvidence.tie(1, NEAR, "certain").partnership()))
                        .links())
                .isEmpty();
    }

    @Test
    void economiesMeetInAWordThatSaysWhatIsTraded() {
        MatchingEvidence matchingEvidence = towns(2).remark("economic_link", "cacao-industrie", SmallEvidence.town(2))
                .remark("economic_link", "bloemenindustrie", SmallEvidence.town(1))
                .remark("country_trait", "cacao exporterend land", ThingId.country("GH"))
                .build();

        Matching matching = new Matching(
                SmallEvidence.request(ASKING), matchingEvidence, SmallEvidence.rules(Map.of("economy", 1.0)));

        assertThat(matching.reasons(matchingEvidence.towns().get(0))).isEmpty();
        assertThat(matching.reasons(matchingEvidence.towns().get(1)))
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence().en()).contains("cacao for both"));
    }

    @Test
    void whoIsAskedInOtherOpenCasesBearsAsMuchMore() {
        MatchingEvidence matchingEvidence = towns(2).build();
        Request request = Request.by(
                SmallEvidence.asking(ASKING),
                Programme.NONE,
                new Conditions(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        false,
                        Optional.empty(),
                        Set.of(),
                        Map.of(SmallEvidence.town(1), 1),
                        Set.of()));

        Shortlist shortlist =
                Shortlist.of(new Matching(request, matchingEvidence, SmallEvidence.rules(Map.of("load", 1.0))), 10);

        // ten hours a week are room for two and a half; asked in one case, it has three fifths of them left
        assertThat(ranked(shortlist)).containsExactly("Town 2", "Town 1");
        assertThat(shortlist.ranked()).extracting(Candidate::capacity).containsExactly(100, 60);
        Reason load = shortlist.ranked().get(1).reasons().get(0);
        assertThat(load.facts())
                .extracting(supportingFact -> supportingFact.text().en())
                .contains("asked in one other open case of the desk");
    }

    @Test
    void whoOffersToHelpNowFitsAsWellAsWhoSaidSoToday() {
        MatchingEvidence matchingEvidence = towns(2).build();
        Request request = Request.by(
                SmallEvidence.asking(ASKING),
                Programme.NONE,
                new Conditions(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        false,
                        Optional.empty(),
                        Set.of(),
                        Map.of(),
                        Set.of(SmallEvidence.town(2))));

        Shortlist shortlist =
                Shortlist.of(new Matching(request, matchingEvidence, SmallEvidence.rules(Map.of("wish", 1.0))), 10);

        assertThat(shortlist.fitting()).singleElement().satisfies(candidate -> {
            assertThat(candidate.town().name()).isEqualTo("Town 2");
            assertThat(candidate.fit()).isEqualTo(100);
            assertThat(candidate.reasons().get(0).sentence().nl())
                    .isEqualTo("Biedt nu zelf hulp aan bij dit onderwerp.");
        });
    }

    @Test
    void otherWeightsTellWhoMoves() {
        MatchingEvidence matchingEvidence = towns(2).remark("wish", "to work abroad", SmallEvidence.town(2))
                .with(SmallEvidence.tie(1, FAR, "ended"))
                .build();
        Rules usual = SmallEvidence.rules(Map.of("wish", 90.0, "country", 10.0));
        Rules other = usual.with(Map.of("wish", 0.0));

        List<RankChange> moves = RankChange.between(
                Shortlist.of(new Matching(SmallEvidence.request(ASKING), matchingEvidence, usual), 0),
                Shortlist.of(new Matching(SmallEvidence.request(ASKING), matchingEvidence, other), 0));

        assertThat(other.version()).isEqualTo("test with wish=0.0");
        assertThat(moves)
                .extracting(rankChange -> rankChange.town().name() + ' ' + rankChange.from() + " to " + rankChange.to())
                .containsExactly("Town 1 2 to 1", "Town 2 1 to 2");
    }

    @Test
    void whereNothingIsOnRecordThatFitsAllShareARankAndTheMostAbleStandFirst() {
        Shortlist shortlist = shortlist(new SmallEvidence()
                .town(1, 20_000)
                .town(2, 90_000)
                .town(3, 40_000)
                .build());

        assertThat(shortlist.fitting()).isEmpty();
        assertThat(ranked(shortlist)).containsExactly("Town 2", "Town 3", "Town 1");
        assertThat(shortlist.ranked()).extracting(Candidate::rank).containsOnly(1);
    }

    private static SmallEvidence towns(int count) {
        SmallEvidence evidence = new SmallEvidence();
        for (int i = 1; i <= count; i++) {
            evidence.town(i, 30_000);
        }
        return evidence;
    }

    private static Shortlist shortlist(MatchingEvidence matchingEvidence) {
        return Shortlist.of(new Matching(SmallEvidence.request(ASKING), matchingEvidence, SmallEvidence.rules()), 10);
    }

    private static Request asked(Optional<SizeWanted> size, Programme programme, Set<ThingId> declined) {
        return Request.by(
                SmallEvidence.asking(ASKING),
                programme,
                new Conditions(
                        size, Optional.empty(), Set.of(), false, Optional.empty(), declined, Map.of(), Set.of()));
    }

    private static List<String> ranked(Shortlist shortlist) {
        return shortlist.ranked().stream().map(one -> one.town().name()).toList();
    }
}

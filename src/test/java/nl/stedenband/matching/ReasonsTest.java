package nl.stedenband.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.request.Conditions;
import nl.stedenband.matching.request.Programme;
import nl.stedenband.matching.request.Request;
import nl.stedenband.matching.request.SpokenLanguage;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons say what matched and no more, of evidence that can be counted by hand. */
class ReasonsTest {
    private static final PartyAbroad ASKING = SmallEvidence.place(1, "GH", 0);
    private static final PartyAbroad IN_THE_COUNTRY = SmallEvidence.place(2, "GH", 900);
    private static final PartyAbroad IN_THE_REGION = SmallEvidence.place(3, "BJ", 900);
    private static final PartyAbroad ELSEWHERE = SmallEvidence.place(4, "PL", 0);
    private static final Theme WASTE = new Theme(
            "solid waste",
            new BilingualText("waste", "afval"),
            List.of(SmallEvidence.WASTE),
            Set.of("waste", "afval"),
            false);
    private static final Theme PEACE =
            new Theme("peace", new BilingualText("peace", "vrede"), List.of(), Set.of("peace", "vrede"), false);

    /** How much what counts in full for one tie is worth, of a hundred: half. */
    private static final int ONE_TIE = 50;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            certain      | 50 | Afval: zij heeft een band met Place 4. Een bron uit 2010 heeft als onderwerp: waste.
            possible     | 43 | Afval: zij heeft misschien nog een band met Place 4, voor het laatst genoemd in 2010. Een bron uit 2010 heeft als onderwerp: waste.
            contradicted | 43 | Afval: zij heeft misschien een band met Place 4; bronnen spreken elkaar tegen. Een bron uit 2010 heeft als onderwerp: waste.
            ended        | 19 | Afval: zij had een band met Place 4, die is beëindigd. Een bron uit 2010 heeft als onderwerp: waste.
            unknown      | 19 | Afval: zij had een band met Place 4, in 2010 voor het laatst genoemd. Een bron uit 2010 heeft als onderwerp: waste.
            """)
    void aTieCountsByWhetherItIsThereAndSaysSo(String status, int points, String sentence) {
        Reason reason = only("theme", town().with(SmallEvidence.tie(1, ELSEWHERE, status)));

        assertThat(reason.points()).isEqualTo(points);
        assertThat(reason.sentence().nl()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016       | zij had tot 2016 een band met Place 2
            2010~      | zij had tot omstreeks 2010 een band met Place 2
            2010-05~   | zij had tot omstreeks 2010 een band met Place 2
            2010?      | zij had tot misschien 2010 een band met Place 2
            201X       | zij had tot de jaren 2010 een band met Place 2
            [..2023-02] | zij had een band met Place 2, die in of voor 2023 is beëindigd
            """)
    void aTieThatEndedSaysWhen(String until, String sentence) {
        KnownTie over = SmallEvidence.tie(
                1,
                IN_THE_COUNTRY,
                new KnownTie.Course(
                        "ended", Optional.empty(), Optional.of(until), Optional.empty(), List.of(), Optional.empty()));

        assertThat(only("country", town().with(over)).sentence().nl())
                .isEqualTo("In het land zelf, GH: %s.".formatted(sentence));
    }

    @Test
    void severalSubjectsAreHalfForTheBestAndHalfForAllAndOnlyWhatMatchedIsNamed() {
        Request request = asked(List.of(WASTE, PEACE), List.of(), List.of());

        Reason reason = only("theme", town().tie(1, ELSEWHERE), request);

        assertThat(reason.value()).isEqualTo((0.5 + 0.25) / 2);
        assertThat(reason.sentence().nl()).contains("Afval").doesNotContain("rede", "peace");
    }

    @Test
    void whatIsInheritedOrOfACharterIsNoExperience() {
        KnownTie own = SmallEvidence.tie(1, IN_THE_COUNTRY, "certain");
        KnownTie inherited = new KnownTie(
                own.partnership(),
                own.kin(),
                own.town(),
                own.place(),
                Optional.of(SmallEvidence.town(9)),
                own.course(),
                own.about(),
                own.sources());
        SmallEvidence charter = town();
        for (int i = 10; i < 16; i++) {
            KnownTie pair = SmallEvidence.tie(1, SmallEvidence.place(i, "GH", 900), "certain");
            charter.with(new KnownTie(
                    "p-00000000000000aa",
                    pair.kin(),
                    pair.town(),
                    pair.place(),
                    Optional.empty(),
                    pair.course(),
                    pair.about(),
                    pair.sources()));
        }

        assertThat(reasons("theme", town().with(inherited), request())).isEmpty();
        assertThat(reasons("theme", charter, request())).isEmpty();
        assertThat(reasons("experience", charter, request())).isEmpty();
    }

    @Test
    void whatSeveralSourcesTellOfTheSameTwoIsOneExperience() {
        assertThat(only("region", town().tie(1, IN_THE_REGION).with(SmallEvidence.tie(1, IN_THE_REGION, "possible")))
                        .points())
                .isEqualTo(ONE_TIE);
    }

    @Test
    void whoWorksInTheCountryNowIsAColleagueAndNoBetterForANewTie() {
        assertThat(reasons("country", town().tie(1, IN_THE_COUNTRY), request())).isEmpty();
    }

    @Test
    void theRegionIsAnotherCountryOfThatPartOfTheWorld() {
        assertThat(only("region", town().tie(1, IN_THE_REGION).tie(1, ELSEWHERE))
                        .sentence()
                        .en())
                .isEqualTo("Experience in West Africa: it has a tie with Place 3, BJ.");
        assertThat(reasons("region", town().tie(1, IN_THE_COUNTRY), request())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IL, PS, 0
            PS, IL, 0
            TR, PS, 0
            IL, TR, 0
            JO, PS, 1
            """)
    void westAsiaIsNoRegionButItsArabCountriesAreOne(String worksIn, String asks, int reasons) {
        PartyAbroad partner = SmallEvidence.place(5, worksIn, 30);
        PartyAbroad asking = SmallEvidence.place(6, asks, 0);

        assertThat(reasons("region", town().tie(1, partner), SmallEvidence.request(asking)))
                .hasSize(reasons)
                .allSatisfy(reason -> assertThat(reason.sentence().en())
                        .isEqualTo("Experience in the Arab countries of West Asia: it has a tie with Place 5, JO."));
    }

    @Test
    void aTieWithWhoAsksIsNearEvenIfNobodyKnowsWhereThatLies() {
        PartyAbroad nowhere =
                new PartyAbroad(ASKING.id(), ASKING.name(), ASKING.country(), Optional.empty(), ASKING.population());

        assertThat(only("partnersNearby", town().tie(1, nowhere), SmallEvidence.request(nowhere))
                        .sentence()
                        .en())
                .startsWith("With who asks");
    }

    @Test
    void aSourceIsOfTheTimeThatItSaysAndOfNoneWhereItSaysNone() {
        Edtf published = Edtf.parse("2019~");
        Edtf seen = Edtf.parse("2009");

        assertThat(wish(Optional.of(published), Optional.empty()).told()).contains(published);
        assertThat(wish(Optional.of(published), Optional.of(seen)).told()).contains(seen);
        Remark undated = wish(Optional.empty(), Optional.empty());
        assertThat(undated.told()).isEmpty();
        assertThat(undated.yearsFrom(SmallEvidence.DAY.toEpochDay())).isInfinite();
    }

    private static Remark wish(Optional<Edtf> published, Optional<Edtf> seen) {
        return new Remark(
                "wish",
                "wil een band",
                "",
                List.of(),
                Set.of(SmallEvidence.town(1)),
                Optional.empty(),
                seen,
                SmallEvidence.DAY.toEpochDay(),
                published,
                List.of("vng#1"));
    }

    @Test
    void aLanguageIsThatOfCountriesThatItWorksWith() {
        SpokenLanguage french = SpokenLanguage.called("Frans").orElseThrow();
        Request request = asked(List.of(), List.of(), List.of(french));

        assertThat(only("language", town().tie(1, IN_THE_REGION), request)
                        .sentence()
                        .nl())
                .isEqualTo("Taal Frans: zij heeft een band met Place 3, BJ.");
        assertThat(reasons("language", town().tie(1, IN_THE_COUNTRY), request)).isEmpty();
        SpokenLanguage dutch = SpokenLanguage.called("Nederlands").orElseThrow();
        assertThat(reasons(
                        "language",
                        town().tie(1, SmallEvidence.place(5, "SR", 0)),
                        asked(List.of(), List.of(), List.of(dutch))))
                .as("all speak it")
                .isEmpty();
        assertThat(SpokenLanguage.called("French")).contains(french);
        assertThat(SpokenLanguage.called("français")).contains(french);
        assertThat(SpokenLanguage.called("Papiaments").map(SpokenLanguage::code))
                .contains("pap");
        assertThat(SpokenLanguage.called("Klingon")).isEmpty();
    }

    @Test
    void aMotiveIsThatWhichASourceNamesForATie() {
        Topic motive = new Topic(ThingId.of(ThingKind.MOTIVE, "wereldvrede"), "vrede na oorlog");
        KnownTie forPeace = SmallEvidence.about(
                new KnownTie.About(List.of(), List.of(new Mention(motive, List.of("vng#2"), List.of())), List.of()),
                SmallEvidence.tie(1, ELSEWHERE, "certain"));

        assertThat(only("motive", town().with(forPeace), asked(List.of(), List.of(PEACE), List.of()))
                        .sentence()
                        .nl())
                .isEqualTo(
                        "Motief vrede: zij heeft een band met Place 4. Een bron uit 2010 heeft als motief: vrede na oorlog.");
    }

    @Test
    void whoPaidForATieIsToldWithTheSourceThatNamesIt() {
        Topic payer = new Topic(ThingId.of(ThingKind.PROGRAMME, "logo-east"), "LOGO East");
        KnownTie paid = SmallEvidence.about(
                new KnownTie.About(List.of(), List.of(), List.of(new Mention(payer, List.of("ncdo#4"), List.of()))),
                SmallEvidence.tie(1, ELSEWHERE, "certain"));
        Request request = Request.by(
                SmallEvidence.asking(ASKING), new Programme(Optional.of(payer), Optional.empty()), Conditions.NONE);

        assertThat(only("programme", town().with(paid), request).sentence().nl())
                .isEqualTo("Programma LOGO East: zij heeft een band met Place 4. Een bron uit 2010 noemt het.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            College wil band na 25 jaar beëindigen            | 0
            Raadscommissie tegen stedenband in juni           | 0
            to work abroad                                    | 75
            Partij wil nieuwe stedenbanden zoeken             | 38
            In plaats van stedenband: webinars over voedsel   | 0
            Steun loopt via fonds en opvang                   | 0
            Het plan voor een stedenband gaat niet door       | 0
            help with waste elsewhere                         | 100
            """)
    void aWishIsOnlyWhatSomebodyWants(String text, int points) {
        List<Reason> reasons = reasons("wish", town().remark("wish", text, SmallEvidence.town(1)), request());

        assertThat(reasons.stream().mapToInt(Reason::points).sum()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GH, 2009, 0
            GH, 2010, 0
            PL, 2010, 1
            GH, 2007, 1
            GH, 2011, 1
            """)
    void aWishIsNoneAnyMoreOnceSomethingElseCameOfIt(String country, String seen, int wishes) {
        SmallEvidence evidence = town().remark(
                        "wish", "Raad stemde over motie", "2009", SmallEvidence.town(1), ThingId.country("GH"))
                .remark(
                        "project",
                        "In plaats van stedenband: webinars",
                        seen,
                        SmallEvidence.town(1),
                        ThingId.country(country));

        assertThat(reasons("wish", evidence, request())).hasSize(wishes);
        assertThat(reasons("country", evidence, request()))
                .as("what came of it is a project")
                .hasSize(country.equals("GH") ? 1 : 0);
    }

    @Test
    void aWishForAnotherCountryIsNoneForThisOne() {
        assertThat(reasons(
                        "wish",
                        town().remark("wish", "wil een band", SmallEvidence.town(1), ThingId.country("PL")),
                        request()))
                .isEmpty();
    }

    @Test
    void greatCitiesAreBothGreat() {
        assertThat(reasons("greatCities", new SmallEvidence().town(1, 900_000), request()))
                .as("who asks has twenty thousand inhabitants")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2008~   | omstreeks 2008
            2009-03 | in 2009
            2010~   | omstreeks 2010
            2009    | in 2009
            """)
    void aTieWasSeenInTheYearThatItsSourceSays(String time, String year) {
        DayRange days = Edtf.parse(time).possible();
        KnownTie seen = SmallEvidence.tie(
                1,
                IN_THE_COUNTRY,
                new KnownTie.Course(
                        "possible",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Math.min(days.max(), SmallEvidence.DAY.toEpochDay())),
                        List.of(
                                new KnownTie.Seen(days.min() - 3000, days.min() - 2999, "paper#1"),
                                new KnownTie.Seen(days.min(), days.max(), "paper#2")),
                        Optional.empty()));

        assertThat(only("recency", town().with(seen)).sentence().nl())
                .isEqualTo("Haar band met Place 2 is %s voor het laatst gezien.".formatted(year));
        assertThat(only("partnersNearby", town().with(seen), SmallEvidence.request(IN_THE_COUNTRY))
                        .sentence()
                        .nl())
                .contains("voor het laatst genoemd " + year);
    }

    @Test
    void howLongAgoATieWasSeenIsCountedFromTheSightingWhateverItsStatus() {
        long fiveYearsBefore = SmallEvidence.DAY.minusYears(5).toEpochDay();
        KnownTie contradicted = SmallEvidence.tie(
                1,
                IN_THE_COUNTRY,
                new KnownTie.Course(
                        "contradicted",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SmallEvidence.DAY.toEpochDay()),
                        List.of(new KnownTie.Seen(fiveYearsBefore, fiveYearsBefore, "paper#1")),
                        Optional.empty()));

        Reason recency = only("recency", town().with(contradicted));
        assertThat(recency.points()).isEqualTo(50);
        assertThat(recency.sentence().nl()).contains("in 2005");
    }

    @Test
    void aFewResidentsFromTheCountryAreNoReason() {
        assertThat(reasons("origin", town().residents(1, "GH", 299), request())).isEmpty();
        assertThat(only("origin", town().residents(1, "GH", 375)).points()).isEqualTo(ONE_TIE);
        assertThat(only("origin", town().residents(1, "GH", 375)).sentence().nl())
                .isEqualTo(
                        "375 van haar inwoners zijn van herkomst uit GH (cijfer van 2010): 1,3% van wie er nu wonen.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            certain  | confirmed | Zij heeft 2 eigen banden, met Place 2, Place 4.
            certain  | possible  | Het register kent 2 eigen banden van haar, met Place 2, Place 4: 1 is zeker of bevestigd, van de andere zeggen bronnen niet of ze doorgaan.
            possible | possible  | Zij heeft misschien nog 2 eigen banden, met Place 2, Place 4: bronnen zeggen niet of die doorgaan.
            """)
    void ofItsOwnTiesItSaysHowManyAreSure(String status, String otherStatus, String sentence) {
        Reason reason = only(
                "experience",
                town().with(SmallEvidence.tie(1, IN_THE_COUNTRY, status))
                        .with(SmallEvidence.tie(1, ELSEWHERE, otherStatus)));

        assertThat(reason.sentence().nl()).isEqualTo(sentence);
    }

    @Test
    void namesAreThoseOfTheLanguage() {
        Reason reason = only("experience", town().tie(1, ELSEWHERE));

        assertThat(reason.sentence().nl()).isEqualTo("Zij heeft 1 eigen band, met Place 4.");
        assertThat(SmallEvidence.PLACES.named(ThingId.country("PL"), "Poland"))
                .isEqualTo(new BilingualText("Poland", "Polen"));
    }

    private static SmallEvidence town() {
        return new SmallEvidence().town(1, 30_000);
    }

    private static Request request() {
        return asked(List.of(WASTE), List.of(), List.of());
    }

    private static Request asked(List<Theme> themes, List<Theme> motives, List<SpokenLanguage> languages) {
        return new Request(SmallEvidence.asking(ASKING), themes, motives, languages, Programme.NONE, Conditions.NONE);
    }

    private static Reason only(String rule, SmallEvidence evidence) {
        return only(rule, evidence, request());
    }

    private static Reason only(String rule, SmallEvidence evidence, Request request) {
        List<Reason> reasons = reasons(rule, evidence, request);
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }

    /** By rules of which this one weighs all of its score. */
    private static List<Reason> reasons(String rule, SmallEvidence evidence, Request request) {
        MatchingEvidence matchingEvidence = evidence.build();
        return new Matching(request, matchingEvidence, SmallEvidence.rules(Map.of(rule, 1.0)))
                .reasons(matchingEvidence.towns().get(0));
    }
}

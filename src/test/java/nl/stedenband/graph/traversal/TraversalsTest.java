package nl.stedenband.graph.traversal;

import static nl.stedenband.registry.Sample.membership;
import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.origin;
import static nl.stedenband.registry.Sample.succession;
import static nl.stedenband.registry.Sample.thing;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.AnswerCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each question on a graph of a handful of nodes that can be counted by hand. */
class TraversalsTest {
    private final TestGraph graph = TestGraph.shared();
    private final Asking asking = new Asking(graph);

    @BeforeEach
    void emptyTheGraph() {
        graph.reset();
        put(
                country("GH", "true"),
                country("DE", "false"),
                city("Q1", "Accra", "GH"),
                city("Q2", "Kumasi", "GH"),
                city("Q3", "Bonn", "DE"),
                municipality("gm0001", "", ""),
                municipality("gm0002", "", ""));
    }

    @Test
    void activeInCountryTellsCertainFromPossibleAndLeavesOutWhatEnded() {
        put(
                tie("gm0001", "Q1").held("2004/").seen("2009"),
                tie("gm0002", "Q1").seen("2009"),
                tie("gm0002", "Q2").held("1990/2001"),
                tie("gm0001", "Q3").held("1990/"));

        Answer current = asking.ask("active-in-country", "country=GH", "asOf=2008-06-30");
        Answer all = asking.ask("active-in-country", "country=GH", "asOf=2008-06-30", "status=all");

        assertThat(asking.rows(current, "municipality", "partner", "since", "status", "sources"))
                .containsExactly(
                        "Municipality gm0001 | Accra | 2004 | certain | [list-2009#1]",
                        "Municipality gm0002 | Accra | - | possible | [list-2009#1]");
        assertThat(asking.rows(all, "municipality", "partner", "until", "status"))
                .contains("Municipality gm0002 | Kumasi | 2001 | ended");
        assertThat(all.counts().byStatus()).isEqualTo(Map.of("certain", 1L, "possible", 1L, "ended", 1L));
        assertThat(all.counts().possibleByBasis()).isEqualTo(Map.of("seen-later", 1L));
    }

    @Test
    void aTieSeenOutOfReachIsUnknown() {
        put(tie("gm0002", "Q1").seen("2009"));

        assertThat(asking.ask("active-in-country", "country=GH", "asOf=2026-01-01")
                        .rows())
                .isEmpty();
        assertThat(asking.ask("active-in-country", "country=GH", "asOf=2026-01-01", "reach=all")
                        .rows())
                .hasSize(1);
        Answer all = asking.ask("active-in-country", "country=GH", "asOf=2026-01-01", "status=all");
        assertThat(asking.rows(all, "status")).containsExactly("unknown");
    }

    @Test
    void originTwinningsShowTheNearestFigureAndNoZeroWhereNoneIsKnown() {
        put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0002", "Q2").held("2004/").seen("2020"),
                tie("gm0002", "Q3").held("2004/").seen("2020"),
                origin("gm0001", "GH", "2007", "500"),
                origin("gm0001", "GH", "2017", "900"));

        assertThat(asking.rows(
                        asking.ask("origin-twinnings", "asOf=2009-01-01"),
                        "municipality",
                        "partner",
                        "residents",
                        "year"))
                .containsExactly("Municipality gm0001 | Accra | 500 | 2007", "Municipality gm0002 | Kumasi | - | -");
        assertThat(asking.rows(
                        asking.ask("origin-twinnings", "asOf=2018-01-01", "atLeast=900"), "municipality", "residents"))
                .containsExactly("Municipality gm0001 | 900");
    }

    @Test
    void originGapsAreMunicipalitiesWithResidentsAndNoTie() {
        put(
                tie("gm0001", "Q1").held("2004/2010"),
                origin("gm0001", "GH", "2017", "2000"),
                origin("gm0002", "GH", "2017", "1500"));

        assertThat(asking.rows(asking.ask("origin-gaps", "asOf=2009-01-01"), "municipality"))
                .containsExactly("Municipality gm0002");
        assertThat(asking.rows(asking.ask("origin-gaps", "asOf=2012-01-01"), "municipality", "residents"))
                .containsExactly("Municipality gm0001 | 2000", "Municipality gm0002 | 1500");
        assertThat(asking.rows(asking.ask("origin-gaps", "asOf=2012-01-01", "status=all"), "municipality"))
                .containsExactly("Municipality gm0002");
        assertThat(asking.ask("origin-gaps", "atLeast=3000").rows()).isEmpty();
    }

    @Test
    void sharedNetworksCountsEachPairOnce() {
        put(
                municipality("gm0003", "", ""),
                membership("gm0001", "eurotowns").held("2004/").seen("2020"),
                membership("gm0002", "eurotowns").held("2005/").seen("2020"),
                membership("gm0001", "iclei").held("2004/").seen("2020"),
                membership("gm0002", "iclei").seen("2009"),
                membership("gm0003", "iclei").held("2004/2006"));

        Answer all = asking.ask("shared-networks", "asOf=2009-01-01");

        assertThat(asking.rows(all, "municipality", "other", "shared", "status"))
                .containsExactly("Municipality gm0001 | Municipality gm0002 | 2 | confirmed");
        assertThat(asking.rows(
                        asking.ask("shared-networks", "asOf=2006-01-01", "municipality=gm0003"), "other", "status"))
                .containsExactly("Municipality gm0001 | certain");
        assertThat(asking.ask("shared-networks", "asOf=2009-01-01", "atLeast=3").rows())
                .isEmpty();
    }

    @Test
    void withinHopsDoesNotComeBackByAnotherTieToWhereItBegan() {
        put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0001", "Q1", "Q3").held("2004/").seen("2020"));

        assertThat(asking.rows(asking.ask("within-hops", "from=gm0001", "hops=3", "asOf=2009-06-01"), "place"))
                .containsExactlyInAnyOrder("Accra", "Bonn");
    }

    @Test
    void withinHopsFindsTheShortestWay() {
        put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("Q1", "gm0002").held("2004/").seen("2020"),
                tie("gm0002", "Q3").seen("2009"),
                tie("gm0002", "Q2").held("1990/2001"));

        assertThat(asking.rows(
                        asking.ask("within-hops", "from=gm0001", "hops=3", "asOf=2009-06-01"),
                        "place",
                        "hops",
                        "path",
                        "status"))
                .containsExactly(
                        "Accra | 1 | [Municipality gm0001, Accra] | certain",
                        "Municipality gm0002 | 2 | [Municipality gm0001, Accra, Municipality gm0002] | certain",
                        "Bonn | 3 | [Municipality gm0001, Accra, Municipality gm0002, Bonn] | confirmed");
        assertThat(asking.ask("within-hops", "from=gm0001", "hops=1", "asOf=2009-06-01")
                        .rows())
                .hasSize(1);
    }

    @Test
    void translocalTiesAreThoseThatASourceCallsSo() {
        put(
                tie("gm0001", "Q1").held("2004/").seen("2020").saying(Attribute.TRANSLOCAL, "direct"),
                tie("gm0002", "Q2").held("2004/2008").saying(Attribute.TRANSLOCAL, "indirect"),
                tie("gm0002", "Q3").held("2004/").seen("2020"));

        assertThat(asking.rows(asking.ask("translocal", "asOf=2007-01-01"), "municipality", "partner", "degree"))
                .containsExactly("Municipality gm0001 | Accra | direct", "Municipality gm0002 | Kumasi | indirect");
        assertThat(asking.rows(asking.ask("translocal", "asOf=2009-01-01"), "partner"))
                .containsExactly("Accra");
    }

    @Test
    void aTieOfADissolvedMunicipalityIsInherited() {
        put(
                municipality("gm0003", "", "2008-12-31"),
                municipality("gm0004", "2009-01-01", ""),
                succession("gm0003", "gm0004", "2009-01-01"),
                tie("gm0003", "Q1").held("2004/").seen("2020"));

        assertThat(asking.ask("inherited", "asOf=2008-06-30").rows()).isEmpty();
        assertThat(asking.rows(
                        asking.ask("inherited", "asOf=2010-06-30"),
                        "municipality",
                        "partner",
                        "inheritedFrom",
                        "dissolved",
                        "afterMerger"))
                .containsExactly("Municipality gm0004 | Accra | Municipality gm0003 | 2009-01-01 | unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ties, place=gm0004",
                "active-in-country, country=GH",
                "within-hops, from=gm0004",
                "country-matrix"
            })
    void ownAndInheritedTiesAreAskedForApart(String question) {
        put(
                municipality("gm0003", "", "2008-12-31"),
                municipality("gm0004", "2009-01-01", ""),
                succession("gm0003", "gm0004", "2009-01-01"),
                tie("gm0003", "Q1").held("2004/").seen("2020"),
                tie("gm0004", "Q2").held("2009/").seen("2020"));
        List<String> words = List.of(question.split(", "));

        assertThat(Stream.of("yes", "no", "only").map(inherited -> {
                    List<String> parameters = new ArrayList<>(words.subList(1, words.size()));
                    parameters.addAll(List.of("asOf=2010-06-30", "inherited=" + inherited));
                    return asking.ask(words.get(0), parameters.toArray(String[]::new))
                            .counts()
                            .ties()
                            .orElseThrow();
                }))
                .containsExactly(2L, 1L, 1L);
    }

    @Test
    void anotherWordForInheritedIsRefused() {
        assertThatThrownBy(() -> asking.ask("inherited", "inherited=maybe"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("'maybe' is not 'yes', 'no' or 'only'");
    }

    @Test
    void tiesOfAPlaceAreThoseOfTheDayOrAllThatThereEverWere() {
        put(
                tie("gm0001", "Q1").held("1990/2017").seen("2005"),
                tie("gm0001", "Q2").held("2004/").seen("2020"),
                tie("gm0002", "Q2").held("2004/").seen("2020"));

        assertThat(asking.rows(asking.ask("ties", "place=gm0001", "asOf=2019-01-01"), "partner", "status", "since"))
                .containsExactly("Kumasi | certain | 2004");
        assertThat(asking.rows(
                        asking.ask("ties", "place=gm0001", "asOf=2019-01-01", "status=all"), "partner", "status"))
                .containsExactlyInAnyOrder("Accra | ended", "Kumasi | certain");
        assertThat(asking.rows(asking.ask("ties", "place=Q2", "asOf=2019-01-01"), "place", "partner"))
                .hasSize(2);
    }

    @Test
    void anEndThatALaterSourceContradictsIsShownWithBoth() {
        put(
                tie("gm0001", "Q1")
                        .held("1990/2017")
                        .with(ParticipantRole.ENDED_BY, thing("Q1"))
                        .by("paper", SourceRank.PRESS, "2017-05")
                        .saying(Attribute.END_REASON, "a row"),
                tie("gm0001", "Q1").seen("2026-02").by("list", SourceRank.ENCYCLOPAEDIA, "2026-02"),
                tie("gm0002", "Q2").held("1990/2017").by("paper", SourceRank.PRESS, "2017-05"));

        assertThat(asking.rows(
                        asking.ask("ended", "asOf=2018-01-01"),
                        "municipality",
                        "partner",
                        "until",
                        "endedBy",
                        "reason",
                        "status",
                        "contradictedBy"))
                .containsExactly(
                        "Municipality gm0001 | Accra | 2017 | [Accra] | a row | ended | [list#1]",
                        "Municipality gm0002 | Kumasi | 2017 | [] | - | ended | []");
        assertThat(asking.ask("ended", "asOf=2016-01-01").rows()).isEmpty();
        assertThat(asking.rows(
                        asking.ask("contradictions", "asOf=2018-01-01"),
                        "municipality",
                        "partner",
                        "about",
                        "says",
                        "saidBy",
                        "against",
                        "againstBy"))
                .containsExactly("Municipality gm0001 | Accra | end | 2017 | paper#1 | seen 2026-02 | list#1");
        assertThat(asking.ask("contradictions", "saidBy=2020-01-01").rows()).isEmpty();
    }

    @Test
    void aPublishedTableStandsBesideTheRegistrysOwnCount() {
        put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0001", "Q2").held("2004/").seen("2020"),
                statistic("ghana", "4").with(ParticipantRole.COUNTED, ThingId.country("GH")),
                statistic("all of them", "5"));

        assertThat(asking.rows(
                        asking.ask("survey-versus-registry", "table=T1", "asOf=2007-06-30"),
                        "row",
                        "area",
                        "published",
                        "registry",
                        "difference",
                        "certain",
                        "municipalities"))
                .containsExactly(
                        "ghana | Country GH | 4.0 | 2 | -2.0 | 2 | 1", "all of them | - | 5.0 | 2 | -3.0 | 2 | 1");
    }

    @Test
    void aFigureStandsBesideTheLastDayOfItsOwnYearUnlessOneDayIsAskedForAll() {
        put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0001", "Q2").held("2012/").seen("2020"),
                statistic("then", "4").with(ParticipantRole.COUNTED, ThingId.country("GH")),
                statistic("later", "4", "2013").with(ParticipantRole.COUNTED, ThingId.country("GH")));

        assertThat(asking.rows(asking.ask("survey-versus-registry", "table=T1"), "row", "day", "registry"))
                .containsExactly("then | 2007-12-31 | 1", "later | 2013-12-31 | 2");
        assertThat(asking.rows(
                        asking.ask("survey-versus-registry", "table=T1", "sameDay=true", "asOf=2003-06-30"),
                        "row",
                        "day",
                        "registry"))
                .containsExactly("then | 2003-06-30 | 0", "later | 2003-06-30 | 0");
    }

    @Test
    void threeKindsOfTieBetweenTheSameTwoAreThreeTiesAndOnePair() {
        put(
                tie("gm0001", "Q1").held("2004/").seen("2020").saying(Attribute.TIE_KIND, "stedenband"),
                tie("gm0001", "Q1").held("2004/").seen("2020").saying(Attribute.TIE_KIND, "project"),
                tie("gm0001", "Q1").held("2004/").seen("2020").saying(Attribute.TIE_KIND, "cross-border"));

        assertThat(asking.ask("active-in-country", "country=GH", "asOf=2009-01-01")
                        .counts())
                .isEqualTo(new AnswerCounts(
                        3,
                        OptionalLong.of(3),
                        OptionalLong.of(1),
                        OptionalLong.of(2),
                        Map.of("certain", 3L),
                        Map.of()));
    }

    @Test
    void aQuestionAsKnownOnADayGivesTheAnswerOfThatDay() {
        put(tie("gm0001", "Q1").held("2004/").seen("2020"));

        assertThat(asking.ask("active-in-country", "country=GH", "asOf=2009-01-01", "knownOn=2025-12-31")
                        .rows())
                .isEmpty();
        assertThat(asking.ask("active-in-country", "country=GH", "asOf=2009-01-01", "knownOn=2026-01-01T00:00:00Z")
                        .rows())
                .hasSize(1);
    }

    private void put(Sample... samples) {
        List<Assertion> assertions = new ArrayList<>();
        for (Sample sample : samples) {
            assertions.add(sample.build());
        }
        Recorder recorder = graph.bean(Recorder.class);
        recorder.putSources(assertions.stream()
                .map(said -> said.cites().source())
                .distinct()
                .toList());
        recorder.record(assertions);
    }

    private static Sample country(String code, String isOrigin) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, ThingId.country(code))
                .saying(Attribute.NAME, "Country " + code)
                .saying(Attribute.COUNTRY_OF_ORIGIN, isOrigin);
    }

    private static Sample city(String id, String name, String country) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, thing(id))
                .with(ParticipantRole.WITHIN, ThingId.country(country))
                .saying(Attribute.NAME, name);
    }

    private static Sample statistic(String row, String value) {
        return statistic(row, value, "2007");
    }

    private static Sample statistic(String row, String value, String year) {
        return Sample.of(AssertionKind.STATISTIC)
                .with(ParticipantRole.SUBJECT, ThingId.of(ThingKind.STATISTIC, "t1." + row))
                .with(ParticipantRole.WITHIN, ThingId.of(ThingKind.SURVEY, "T1"))
                .saying(Attribute.ROW, row)
                .saying(Attribute.VALUE, value)
                .saying(Attribute.UNIT, "banden")
                .saying(Attribute.YEAR, year)
                .saying(Attribute.ORDER, Integer.toString(row.length()));
    }
}

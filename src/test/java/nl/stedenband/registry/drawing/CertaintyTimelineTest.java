package nl.stedenband.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each claim in the tables is one source's word: {@code held 2004/}, {@code seen 2009}, {@code renewed 2010}, {@code denied}; of the
 * press, of an authority ({@code own}) or an encyclopaedia ({@code list}), said in 2011 or {@code later}.
 */
final class CertaintyTimelineTest {

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            held 2004/; seen 2009               | 2003-12-31 | none
            held 2004/; seen 2009               | 2004-06-30 | possible
            held 2004/; seen 2009               | 2004-12-31 | certain
            held 2004/; seen 2009               | 2008-06-30 | certain
            held 2004/; seen 2009               | 2009-01-01 | certain
            held 2004/; seen 2009               | 2009-01-02 | confirmed
            held 2004/; seen 2009               | 2026-01-01 | possible
            seen 2009                           | 1990-01-01 | possible
            seen 2009                           | 2009-06-30 | confirmed
            held 2007-10/; seen 2009-10         | 2006-06-30 | none
            held 2007-10/; seen 2009-10         | 2007-10-15 | possible
            held 2007-10/; seen 2009-10         | 2007-10-31 | certain
            held 1975/2017                      | 2016-12-31 | certain
            held 1975/2017                      | 2017-06-30 | possible
            held 1975/2017                      | 2017-12-31 | possible
            held 1975/2017                      | 2018-01-01 | ended
            held /2017; seen 2017-07            | 2018-01-01 | ended
            held /2017; seen 2026-02            | 2018-01-01 | contradicted
            held /2017; seen 2026-02            | 2016-01-01 | possible
            held /2010; held /2012              | 2011-06-30 | contradicted
            held /2010; held /2012              | 2013-01-01 | ended
            held /2010; held /2012; seen 2011   | 2013-01-01 | ended
            held 2002/2010, renewed 2021        | 2009-06-30 | certain
            held 2002/2010, renewed 2021        | 2015-06-30 | ended
            held 2002/2010, renewed 2021        | 2021-06-30 | confirmed
            held 2002/2010, renewed 2021        | 2022-06-30 | possible
            held 2002/2010, renewed 2021; seen 2023 | 2022-06-30 | certain
            held 2002/2010, renewed 2021; seen 2023 | 2015-06-30 | ended
            held 1975/, renewed 2007 2010       | 2009-06-30 | certain
            held 1975/, renewed 2007 2010       | 2011-06-30 | possible
            seen 2009; denied                   | 2009-06-30 | contradicted
            seen 2009; denied, seen 2011        | 2009-06-30 | confirmed
            seen 2009; denied, seen 2011        | 2012-06-30 | ended
            seen 2009; denied, seen 2005/2007   | 2006-06-30 | contradicted
            seen 2009; denied, seen 2005/2007   | 2008-06-30 | possible
            denied                              | 2009-06-30 | none
            held 2005/..                        | 2010-06-30 | certain
            held 2005/..                        | 2021-06-30 | possible
            seen 2006; seen 2009                | 2007-06-30 | certain
            seen 2006; seen 2009                | 2006-06-30 | confirmed
            held 1960/; own held /2017-09-05; list seen 2026-02  | 2018-01-01 | ended
            held 1960/; own held /2017-09-05; list seen 2026-02  | 2026-11-28 | ended
            held 1960/; own held /2017; list seen 2026-02        | 2017-06-30 | possible
            held 1960/; own held /2017; list seen 2026-02        | 2016-06-30 | certain
            own held 1960/; list held /2017; own seen 2020       | 2018-06-30 | certain
            own held 1960/; list held /2017; own seen 2020       | 2021-06-30 | possible
            held 1960/; held /2017; later seen 2020              | 2018-06-30 | ended
            held 1960/; held /2017; later seen 2020              | 2020-06-30 | confirmed
            held 1960/; held /2017; later seen 2020              | 2021-06-30 | possible
            held 1960/; held /2017; later list seen 2020         | 2021-06-30 | ended
            held 1960/; own held /2017; list held 2019/          | 2020-06-30 | ended
            held 1960/; list held /2017; own held 2019/          | 2018-06-30 | ended
            held 1960/; list held /2017; own held 2019/          | 2020-06-30 | possible
            held 1960/; list held /2010; own held /2015          | 2012-06-30 | certain
            held 1960/; own held /2010; list held /2015          | 2012-06-30 | ended
            list seen 2009; own denied                           | 2009-06-30 | ended
            own seen 2009; list denied                           | 2009-06-30 | confirmed
            held 1975~/; seen 1980              | 1975-06-30 | possible
            held 1975~/; held 1975-03/; seen 1980 | 1974-06-30 | none
            own held 1975~/; held 1975-03/; seen 1980 | 1974-06-30 | possible
            held 1975~/; seen 1980              | 1976-12-31 | certain
            """)
    void whatIsKnownOnADay(String claims, LocalDate day, String expected) {
        CertaintyTimeline certaintyTimeline = new CertaintyTimeline(claims(claims));

        assertThat(on(certaintyTimeline, day)).isEqualTo(expected);
    }

    @Test
    void anUndatedSourceSawItWhenItWasPublished() {
        Assertion undated = Sample.tie("gm0363", "x-gh-accra")
                .by("list", SourceRank.ENCYCLOPAEDIA, "2017-07")
                .build();

        TimeClaims timeClaims = new CertaintyTimeline(List.of(undated)).claims();

        assertThat(timeClaims.firstSeen().orElseThrow().time().text()).isEqualTo("2017-07");
    }

    @Test
    void aSourceThatSaysOnlyWhenItBeganDoesNotSeeItLater() {
        Assertion began = Sample.tie("gm0307", "x-cz-liberec").held("1993/").build();

        assertThat(new CertaintyTimeline(List.of(began)).claims().lastSeen()).isEmpty();
    }

    @Test
    void aSourceThatSaysWhenItEndedDoesNotSeeItStandingAfterwards() {
        Assertion ended = Sample.tie("gm0503", "x-tr-adapazari")
                .by("paper", SourceRank.PRESS, "2019")
                .held("2001/2017")
                .build();
        Assertion about = Sample.tie("gm0503", "x-tr-adapazari")
                .by("paper", SourceRank.PRESS, "2019")
                .seen("2019")
                .build();
        Assertion again = Sample.tie("gm0503", "x-tr-adapazari")
                .by("paper", SourceRank.PRESS, "2019")
                .held("2018-06/")
                .build();

        assertThat(on(new CertaintyTimeline(List.of(ended, about)), LocalDate.of(2019, 6, 30)))
                .isEqualTo("ended");
        assertThat(on(new CertaintyTimeline(List.of(ended, about, again)), LocalDate.of(2019, 6, 30)))
                .isEqualTo("confirmed");
    }

    @ParameterizedTest(name = "{0} began from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            held 1971/; held 1971-10-26/         | 1971-10-26 | 1971-10-26
            held 1953/; own held 1955/           | 1953-01-01 | 1955-12-31
            held 1953/; held 195X/; held 1955/   | 1953-01-01 | 1955-12-31
            own held 195X/; held 1955/           | 1950-01-01 | 1959-12-31
            held 195X/; own held 1955/           | 1955-01-01 | 1955-12-31
            held 1955/; seen 1950                | 0001-01-01 | 1950-12-31
            seen 1950; seen 1955                 | 0001-01-01 | 1950-12-31
            held 1955/1960; list held 1970/      | 1955-01-01 | 1955-12-31
            """)
    void itBeganOnADayThatAllLeaveOverOrThatSomebodyTells(String claims, LocalDate first, LocalDate last) {
        TiePeriod period = new CertaintyTimeline(claims(claims)).periods().get(0);

        assertThat(period.begin()).isEqualTo(DayRange.of(first, last));
    }

    @Test
    void theBeginOfTheWeightiestSourceCountsAndOthersStayOnRecord() {
        Assertion press = Sample.tie("gm0141", "x-tr-denizli")
                .by("paper", SourceRank.PRESS, "2010")
                .held("1980/")
                .build();
        Assertion own = Sample.tie("gm0141", "x-tr-denizli")
                .by("council", SourceRank.OWN_WORD, "2001")
                .held("1975/")
                .build();
        CertaintyTimeline certaintyTimeline = new CertaintyTimeline(List.of(press, own));

        assertThat(certaintyTimeline
                        .periods()
                        .get(0)
                        .since()
                        .orElseThrow()
                        .time()
                        .text())
                .isEqualTo("1975");
        assertThat(Disagreement.in(certaintyTimeline))
                .singleElement()
                .satisfies(disagreement -> assertThat(disagreement.about()).isEqualTo("begin"))
                .satisfies(disagreement -> assertThat(List.of(disagreement.says(), disagreement.against()))
                        .containsExactly("1975", "1980"));
    }

    @Test
    void anEndAndALaterSightingDisagree() {
        CertaintyTimeline certaintyTimeline = new CertaintyTimeline(claims("held /2017; seen 2026-02; seen 2017-07"));

        assertThat(Disagreement.in(certaintyTimeline))
                .extracting(Disagreement::about, Disagreement::says, Disagreement::against)
                .containsExactly(tuple("end", "2017", "seen 2026-02"));
    }

    /** Claims with a semicolon between, each from a source of its own, published on 2011-12-31. */
    static List<Assertion> claims(String text) {
        List<Assertion> assertions = new ArrayList<>();
        for (String claim : text.split(";")) {
            Sample sample = Sample.tie("gm0363", "x-gh-accra");
            for (String part : claim.split(",")) {
                List<String> words = new ArrayList<>(List.of(part.strip().split(" ")));
                String published = words.remove("later") ? "2020-12-31" : "2011-12-31";
                SourceRank rank = words.remove("own")
                        ? SourceRank.OWN_WORD
                        : words.remove("list") ? SourceRank.ENCYCLOPAEDIA : SourceRank.PRESS;
                sample.by("source-" + assertions.size(), rank, published);
                switch (words.get(0)) {
                    case "held" -> sample.held(words.get(1));
                    case "seen" -> sample.seen(words.get(1));
                    case "renewed" -> sample.renewed(words.stream().skip(1).toArray(String[]::new));
                    case "denied" -> sample.denied();
                    default -> throw new IllegalArgumentException(part);
                }
            }
            assertions.add(sample.build());
        }
        return assertions;
    }

    private static String on(CertaintyTimeline certaintyTimeline, LocalDate day) {
        return certaintyTimeline.stretches().stream()
                .filter(certaintyInterval -> certaintyInterval.days().contains(day.toEpochDay()))
                .map(certaintyInterval -> certaintyInterval.certainty().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("+"), found -> found.isEmpty() ? "none" : found));
    }
}

package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The memberships of all networks in one list. */
class MembershipsTest {
    private static final ThingId EUROCITIES = ThingId.of(ThingKind.NETWORK, "eurocities");

    private static Service service;

    @BeforeAll
    static void record() {
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        List<Assertion> all = List.of(
                named(Sample.thing("gm0363"), "Amsterdam", "NL"),
                named(Sample.thing("gm0518"), "'s-Gravenhage", "NL"),
                named(Sample.thing("Q365"), "Köln", "DE"),
                named(EUROCITIES, "Eurocities", ""),
                named(ThingId.of(ThingKind.NETWORK, "c40"), "C40", ""),
                Sample.membership("gm0363", "c40").seen("2016").build(),
                Sample.membership("gm0363", "eurocities")
                        .held("1986/")
                        .seen("2010")
                        .build(),
                Sample.membership("gm0518", "eurocities").held("1990/2001").build(),
                Sample.membership("Q365", "eurocities").seen("2010").build());
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.putSources(List.of(
                Sample.fullList("members-2005", SourceRank.OWN_WORD, "2005", EUROCITIES),
                Sample.fullList("members-2020", SourceRank.OWN_WORD, "2020", EUROCITIES)));
        recorder.record(all);
        service = Service.shared();
    }

    private static Assertion named(ThingId thing, String name, String country) {
        Sample sample = Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, thing)
                .saying(Attribute.NAME, name);
        return (country.isEmpty() ? sample : sample.with(ParticipantRole.WITHIN, ThingId.country(country))).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asOf=2012-06-30                    | gm0363 eurocities, Q365 eurocities
            asOf=2012-06-30&status=all&network=eurocities | gm0363 eurocities, Q365 eurocities, gm0518 eurocities
            asOf=2017-06-30                    | gm0363 c40, gm0363 eurocities, Q365 eurocities
            asOf=2017-06-30&network=c40        | gm0363 c40
            asOf=2017-06-30&municipality=gm0363| gm0363 c40, gm0363 eurocities
            asOf=2017-06-30&partnerCity=Q365   | Q365 eurocities
            asOf=2017-06-30&country=DE         | Q365 eurocities
            asOf=2017-06-30&q=amsterdam        | gm0363 c40, gm0363 eurocities
            asOf=2017-06-30&q=eurocities       | gm0363 eurocities, Q365 eurocities
            asOf=2017-06-30&municipality=gm0363&partnerCity=Q365 |
            """)
    void networkByNetworkTheMembersOfTheDayThatAreAskedForAreListed(String query, String expected) {
        Service.Json page = service.json("/v1/memberships?" + query);

        assertThat(members(page)).hasToString('[' + (expected == null ? "" : expected) + ']');
        assertThat(page.get("total")).isEqualTo(members(page).size());
    }

    @Test
    void whenAMemberJoinedAndLeftStandsWhereItIsToldAndNothingElsewhere() {
        Service.Json page = service.json("/v1/memberships?asOf=2012-06-30&status=all&network=eurocities");

        assertThat(page.each("items", "since")).containsExactly("1986", null, "1990");
        assertThat(page.each("items", "until")).containsExactly(null, null, "2001");
        assertThat(page.each("items", "begin"))
                .containsExactly("1986-01-01/1986-12-31", "../2010-12-31", "1990-01-01/1990-12-31");
        assertThat(page.each("items", "end")).element(2).isEqualTo("2001-01-01/2001-12-31");
    }

    @Test
    void theSourcesThatHadToldAllMembersByTheDayAreNamed() {
        assertThat(service.json("/v1/memberships?asOf=2012-06-30").each("items", "covers"))
                .containsOnly(List.of("members-2005"));
        assertThat(service.json("/v1/memberships?asOf=2021-06-30&reach=all&network=eurocities")
                        .each("items", "covers"))
                .containsOnly(List.of("members-2005", "members-2020"));
        assertThat(service.json("/v1/memberships?asOf=2021-06-30&network=c40").each("items", "covers"))
                .containsOnly(List.of());
        assertThat(service.json("/v1/networks/eurocities/members?asOf=2012-06-30")
                        .each("items", "covers"))
                .containsOnly(List.of("members-2005"));
    }

    @Test
    void pageAfterPageEachIsListedOnce() {
        Service.Json page = service.json("/v1/memberships?asOf=2017-06-30&status=all&pageSize=1");
        List<String> seen = new ArrayList<>(members(page));
        while (page.at("_links.next") != null) {
            page = service.json(page.at("_links.next.href").toString());
            seen.addAll(members(page));
        }

        assertThat(seen).containsExactly("gm0363 c40", "gm0363 eurocities", "Q365 eurocities", "gm0518 eurocities");
    }

    private static List<String> members(Service.Json page) {
        List<Object> members = page.each("items", "member.id");
        List<Object> networks = page.each("items", "network.id");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            all.add(members.get(i) + " " + networks.get(i));
        }
        return all;
    }
}

package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The things of the registry over HTTP, on a graph of a handful of nodes. */
class ThingsTest {
    private static final Assertion MISTAKEN = Sample.tie("gm0001", "x-gh-accra")
            .by("press-2012", SourceRank.PRESS, "2012")
            .seen("2012")
            .build();

    private static Service service;

    @BeforeAll
    static void record() {
        TestGraph graph = TestGraph.shared().reset();
        Recorder recorder = graph.bean(Recorder.class);
        List<Assertion> all = new ArrayList<>(List.of(
                named("gm0518", "'s-Gravenhage", "Den Haag\nThe Hague", "", ""),
                named("gm0001", "Oud-Beerta", "", "", "2009-12-31"),
                named("gm0002", "Nieuw `Beerta\"}) DETACH DELETE n //", "", "2010-01-01", ""),
                Sample.succession("gm0001", "gm0002", "2010-01-01").build(),
                named("x-de-koeln", "Köln", "Keulen\nCologne", "", ""),
                named("Q365", "Köln am Rhein", "", "", ""),
                Sample.identity("x-de-koeln", "Q365").build(),
                named("x-it-laquila", "L'Aquila", "", "", ""),
                named("x-gh-accra", "Accra", "", "", ""),
                named("GH", "Ghana", "Gana", "", ""),
                Sample.tie("gm0518", "x-de-koeln").held("1958/").seen("2009").build(),
                Sample.tie("gm0001", "x-gh-accra").held("2004/").seen("2009").build(),
                MISTAKEN,
                Sample.membership("gm0518", "eurocities").seen("2009").build(),
                Sample.origin("gm0518", "GH", "2007", "1200").build(),
                Sample.origin("gm0518", "GH", "2017", "1500").build()));
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.putSources(
                List.of(Sample.fullList("all-2020", SourceRank.ENCYCLOPAEDIA, "2020", ThingId.municipality("gm0518"))));
        recorder.record(all);
        recorder.retract(
                List.of(MISTAKEN.id()),
                new Recording.Retraction(Instant.parse("2026-02-01T00:00:00Z"), "editor", "wrong"));
        service = Service.shared();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', textBlock = """
            municipalities, Den Haag,           gm0518
            municipalities, 's-Gravenhage,      gm0518
            municipalities, s gravenhage,       gm0518
            municipalities, the hag,            gm0518
            municipalities, `Beerta"}) DETACH,  gm0002
            partner-cities, Keulen,             Q365
            partner-cities, koln,               Q365
            partner-cities, Cologne,            Q365
            partner-cities, L'Aquila,           x-it-laquila
            partner-cities, l’aq,               x-it-laquila
            countries,      gana,               GH
            """)
    void aThingIsFoundByAnyOfItsNames(String list, String q, String id) {
        assertThat(service.json("/v1/" + list + "?q=" + encoded(q)).each("items", "id"))
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "`",
                "}",
                "*:*",
                "names:Haag",
                "Haag AND",
                "a OR (",
                "[a TO",
                "\\",
                "/x/",
                "') RETURN 1 //",
                "~",
                "!",
                "\u0001"
            })
    void whatIsLookedForIsNeverSyntax(String q) {
        HttpResponse<String> response = service.get("/v1/search?q=" + encoded("zzz" + q));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(service.json(response).get("total")).isEqualTo(0);
    }

    @Test
    void aSearchSaysByWhichNameAThingWasFound() {
        Service.Json found = service.json("/v1/search?q=keulen").list("items").get(0);
        assertThat(found.members()).containsEntry("id", "Q365").containsEntry("kind", "partnerCity");
        assertThat(service.json("/v1/search?q=hague").each("items", "matched")).containsExactly("The Hague");
    }

    @Test
    void aListComesInPagesThatLeadToOneAnother() {
        Service.Json first = service.json("/v1/municipalities?pageSize=2&q=");
        assertThat(first.get("total")).isEqualTo(3);
        assertThat(first.list("items")).hasSize(2);
        Service.Json second = service.json((String) first.at("_links.next.href"));
        assertThat(second.list("items")).hasSize(1);
        assertThat(second.at("_links.next")).isNull();
        assertThat(service.json("/v1/municipalities?pageSize=2&page=2").get("items"))
                .isEqualTo(second.get("items"));
        assertThat(service.json((String) service.json("/v1/municipalities?pageSize=2&page=2")
                                .at("_links.prev.href"))
                        .get("items"))
                .isEqualTo(first.get("items"));
    }

    @Test
    void aListCanBeNarrowedToWhatIsThereOnTheDay() {
        assertThat(service.json("/v1/municipalities?current=true&asOf=2005-01-01")
                        .each("items", "id"))
                .containsExactlyInAnyOrder("gm0518", "gm0001");
        assertThat(service.json("/v1/municipalities?current=false&asOf=2015-01-01")
                        .each("items", "id"))
                .containsExactly("gm0001");
    }

    @Test
    void aMunicipalityComesWithItsTiesNetworksAndOrigins() {
        Service.Json town = service.json("/v1/municipalities/gm0518?asOf=2008-06-30");
        assertThat(town.each("partnerships", "partner.id")).containsExactly("Q365");
        assertThat(town.each("partnerships", "status")).containsExactly("certain");
        assertThat(town.each("partnerships", "sources")).containsExactly(List.of("list-2009#1"));
        assertThat(town.each("networks", "network.id")).containsExactly("eurocities");
        assertThat(town.each("origins", "residents")).containsExactly(1200);
        assertThat(town.members()).containsEntry("population", null);
        assertThat(town.at("viewpoint.asOf")).isEqualTo("2008-06-30");
    }

    @Test
    void aDissolvedMunicipalityIsSeenOnItsLastDayAndItsHeirInherits() {
        Service.Json old = service.json("/v1/municipalities/gm0001?asOf=2012-01-01");
        assertThat(old.at("viewpoint.asOf")).isEqualTo("2009-12-31");
        assertThat(old.each("partnerships", "partner.id")).containsExactly("x-gh-accra");
        assertThat(old.each("successors", "place.id")).containsExactly("gm0002");
        Service.Json heir = service.json("/v1/municipalities/gm0002/partnerships?asOf=2012-01-01");
        assertThat(heir.each("items", "inheritedFrom.id")).containsExactly("gm0001");
        assertThat(heir.each("items", "status")).containsExactly("possible");
        assertThat(service.json("/v1/municipalities/gm0002/partnerships?asOf=2012-01-01&inherited=only")
                        .each("items", "inheritedFrom.id"))
                .containsExactly("gm0001");
        assertThat(service.json("/v1/municipalities/gm0002/partnerships?asOf=2012-01-01&inherited=no")
                        .get("total"))
                .isEqualTo(0);
    }

    @Test
    void beyondReachATieIsListedOnlyWithAll() {
        assertThat(service.json("/v1/municipalities/gm0518/partnerships?asOf=2026-01-01")
                        .get("total"))
                .isEqualTo(0);
        assertThat(service.json("/v1/municipalities/gm0518/partnerships?asOf=2026-01-01&status=all")
                        .each("items", "status"))
                .containsExactly("unknown");
        assertThat(service.json("/v1/municipalities/gm0518/partnerships?asOf=2026-01-01&reach=all")
                        .each("items", "status"))
                .containsExactly("possible");
    }

    @Test
    void aGivenUpIdLeadsToTheOneThatCounts() {
        HttpResponse<String> moved = service.get("/v1/partner-cities/x-de-koeln/partnerships?asOf=2008-06-30");
        assertThat(moved.statusCode()).isEqualTo(308);
        String location = moved.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo("/v1/partner-cities/Q365/partnerships?asOf=2008-06-30");
        assertThat(service.json(location).each("items", "partner.id")).containsExactly("gm0518");
        assertThat(service.json("/v1/partner-cities/Q365").get("otherIds")).isEqualTo(List.of("x-de-koeln"));
    }

    @Test
    void theTiesWithACountryAreThoseOfItsPlaces() {
        assertThat(service.json("/v1/partnerships?country=GH&asOf=2008-06-30").get("total"))
                .isEqualTo(1);
        assertThat(service.json("/v1/countries/GH/partnerships?asOf=2008-06-30").each("items", "partner.id"))
                .containsExactly("gm0001");
    }

    @Test
    void aPartnershipComesWithEveryAssertionBehindItLiveOrRetracted() {
        String id = (String) service.json("/v1/partnerships?q=accra&asOf=2008-06-30")
                .list("items")
                .get(0)
                .get("id");
        Service.Json partnership = service.json("/v1/partnerships/" + id);
        assertThat(partnership.each("parties", "party.id")).containsExactly("gm0001", "x-gh-accra");
        assertThat(partnership.each("stretches", "status")).contains("certain", "possible");
        assertThat(partnership.each("assertions", "source.id")).containsExactly("list-2009", "press-2012");
        assertThat(partnership.each("assertions", "recordedAt")).first().isEqualTo("2026-01-01T00:00:00Z");
        assertThat(partnership.list("assertions").get(0).get("retraction")).isNull();
        assertThat(partnership.list("assertions").get(1).at("retraction.reason"))
                .isEqualTo("wrong");
    }

    /** Days while a sighting keeps are stretches of their own. */
    @Test
    void theStretchOfADaySaysOfItWhatListsSay() {
        List<Object> listed = new ArrayList<>();
        for (int year = 2007; year < 2016; year++) {
            Service.Json item = service.json("/v1/partnerships?q=accra&status=all&asOf=" + year + "-12-31")
                    .list("items")
                    .get(0);
            Service.Json partnership = service.json("/v1/partnerships/" + item.get("id") + "?asOf=" + year + "-12-31");
            assertThat(partnership.list("stretches").stream()
                            .filter(stretch -> (boolean) stretch.get("onTheDay"))
                            .map(stretch -> stretch.get("status")))
                    .as("in %d", year)
                    .containsExactly(item.get("status"));
            listed.add(item.get("status"));
        }
        assertThat(listed).contains("confirmed", "possible");
    }

    @Test
    void asKnownBeforeARetractionTheAnswerIsWhatItWasThen() {
        String path = "/v1/municipalities/gm0001/partnerships?asOf=2009-12-31&knownOn=";
        assertThat(service.json(path + "2026-01-15").each("items", "lastSeen")).containsExactly("2012");
        assertThat(service.json(path + "2026-02-15").each("items", "lastSeen")).containsExactly("2009");
        assertThat(service.json(path + "2025-12-31").get("total")).isEqualTo(0);
    }

    @Test
    void whenAPartnershipWasSeenIsToldAsItWasKnown() {
        String id = (String) service.json("/v1/partnerships?q=accra&asOf=2008-06-30")
                .list("items")
                .get(0)
                .get("id");
        String path = "/v1/partnerships/" + id + "?knownOn=";
        assertThat(service.json(path + "2026-01-15").get("lastSeen")).isEqualTo("2012");
        assertThat(service.json(path + "2026-02-15").get("lastSeen")).isEqualTo("2009");
        assertThat(service.json(path + "2025-12-31").get("lastSeen")).isNull();
    }

    @Test
    void aSourceTellsHowMuchOfItCountsAndAllThatItSays() {
        Service.Json source = service.json("/v1/sources/press-2012");
        assertThat(source.members()).containsEntry("rank", "press").containsEntry("liveAssertions", 0);
        assertThat(service.json("/v1/sources/press-2012/assertions").each("items", "id"))
                .containsExactly(MISTAKEN.id().toString());
    }

    @Test
    void aTieThatAFullListOfItsTimeLacksSaysSo() {
        String listed = (String) service.json("/v1/partnerships?q=den+haag&asOf=2010-06-30")
                .list("items")
                .get(0)
                .get("id");
        Service.Json partnership = service.json("/v1/partnerships/" + listed);
        assertThat(partnership.each("notListedBy", "source")).containsExactly("all-2020");
        assertThat(partnership.each("notListedBy", "day")).containsExactly("2020");
        assertThat(partnership.each("notListedBy", "municipality.id")).containsExactly("gm0518");
        assertThat(service.json("/v1/partnerships/" + listed + "?saidBy=2019-12-31")
                        .list("notListedBy"))
                .isEmpty();
        assertThat(service.json("/v1/sources/all-2020").each("covers", "href"))
                .containsExactly("/v1/municipalities/gm0518");
    }

    @Test
    void aNetworkHasItsMembersOnTheDay() {
        assertThat(service.json("/v1/networks/eurocities/members?asOf=2008-06-30")
                        .each("items", "member.id"))
                .containsExactly("gm0518");
    }

    private static Assertion named(String id, String name, String others, String begins, String ends) {
        Sample sample = Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .saying(Attribute.NAME, name);
        if (!others.isEmpty()) {
            sample.saying(Attribute.OTHER_NAMES, others);
        }
        if (!begins.isEmpty()) {
            sample.saying(Attribute.BEGINS, begins);
        }
        if (!ends.isEmpty()) {
            sample.saying(Attribute.ENDS, ends);
        }
        if (id.equals("x-gh-accra")) {
            sample.with(ParticipantRole.WITHIN, ThingId.of(ThingKind.COUNTRY, "GH"));
        }
        return sample.build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

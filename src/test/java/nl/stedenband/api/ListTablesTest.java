package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.listing.ListName;
import nl.stedenband.listing.RegistryList;
import nl.stedenband.listing.RegistryLists;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The lists of the interface as tables, on a graph of a handful of nodes. */
class ListTablesTest {
    private static final String DAY = "asOf=2008-06-30";

    private static Service service;

    @BeforeAll
    static void record() {
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        List<Assertion> all = List.of(
                named("gm0518", "'s-Gravenhage"),
                named("gm0363", "Amsterdam"),
                named("Q365", "Köln"),
                named("GH", "Ghana"),
                Sample.of(AssertionKind.DESCRIPTION)
                        .with(ParticipantRole.SUBJECT, Sample.thing("x-gh-accra"))
                        .with(ParticipantRole.WITHIN, ThingId.of(ThingKind.COUNTRY, "GH"))
                        .saying(Attribute.NAME, "Accra")
                        .build(),
                Sample.identity("x-de-koeln", "Q365").build(),
                Sample.tie("gm0518", "x-de-koeln").held("1958/").seen("2009").build(),
                Sample.tie("gm0363", "x-gh-accra")
                        .with(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "waste"))
                        .held("2004/")
                        .seen("2009")
                        .build(),
                Sample.membership("gm0518", "eurocities").seen("2009").build(),
                Sample.membership("Q365", "eurocities").seen("2009").build(),
                Sample.origin("gm0518", "GH", "2007", "1200").build());
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.record(all);
        service = Service.shared();
    }

    private static Assertion named(String id, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .saying(Attribute.NAME, name)
                .build();
    }

    @ParameterizedTest
    @FieldSource("nl.stedenband.listing.RegistryLists#NAMES")
    void everyCollectionIsToBeHadWholeInEveryFormat(String name) {
        assertIsToBeHadWhole(name, name.replace('/', '-'));
    }

    private static void assertIsToBeHadWhole(String question, String file) {
        int total = (int) service.json("/v1/" + question).get("total");

        HttpResponse<String> table = service.get("/v1/" + question, "Accept", "application/x-ndjson");

        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.body().lines()).hasSize(total);
        assertThat(table.headers().firstValue("etag")).isPresent();
        assertThat(table.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"%s.jsonl\"".formatted(file));
        for (String type : List.of("application/gexf+xml", "application/vnd.apache.parquet")) {
            assertThat(service.get("/v1/" + question, "Accept", type).headers().firstValue("content-type"))
                    .hasValueSatisfying(given -> assertThat(given).startsWith(type));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            municipalities/gm0518, partnerships, asOf=2008-06-30
            municipalities/gm0518, networks,     asOf=2008-06-30
            municipalities/gm0518, origins,      asOf=2008-06-30
            municipalities/gm0518, assertions,
            partner-cities/Q365,   partnerships, asOf=2008-06-30
            partner-cities/Q365,   networks,     asOf=2008-06-30
            countries/GH,          partnerships, asOf=2008-06-30
            networks/eurocities,   members,      asOf=2008-06-30
            sources/list-2009,     assertions,
            themes/waste,          partnerships, asOf=2008-06-30
            """)
    void whatBelongsToAThingIsToBeHadWholeInEveryFormat(String thing, String list, String query) {
        String question = thing + '/' + list + (query == null ? "" : '?' + query);
        assertThat((int) service.json("/v1/" + question).get("total")).isPositive();
        assertIsToBeHadWhole(question, thing.replaceFirst(".*/", "") + '-' + list);
    }

    @Test
    void everyListButThatOfHitsIsDescribedWithItsFormats() {
        Described described = Described.by(service);

        assertThat(described.operations().stream()
                        .filter(operation -> isList(described, operation))
                        .filter(operation ->
                                !offers(described, operation, "text/csv", "application/vnd.apache.parquet"))
                        .map(Described.Operation::path))
                .containsExactly("/search");
        assertThat(described.operations().stream()
                        .filter(operation -> !isList(described, operation))
                        .filter(operation -> offers(described, operation, "text/csv"))
                        .map(Described.Operation::path))
                .isNotEmpty()
                .allMatch(path -> path.matches("/traversals/.+|/surveys/\\{id}|/measures/.+"));
    }

    private static boolean isList(Described described, Described.Operation operation) {
        return content(described, operation)
                .at("/application~1json/schema/$ref")
                .asText()
                .contains("ListingOf");
    }

    private static boolean offers(Described described, Described.Operation operation, String... types) {
        return Stream.of(types).allMatch(content(described, operation)::has);
    }

    private static JsonNode content(Described described, Described.Operation operation) {
        return described.answer(operation, "200").path("content");
    }

    @Test
    void everyFieldOfAnItemStandsInAColumn() {
        RegistryLists.all().forEach(list -> assertThat(fieldsInColumns(list))
                .as(list.name().toString())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(list.columns().item().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList()));
    }

    private static <T> Set<String> fieldsInColumns(RegistryList<T> list) {
        return list.columns().cells().stream()
                .flatMap(cell -> cell.fields().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void everyListHasItsOperationAndEveryOperationThatListsItsList() {
        Described described = Described.by(service);

        assertThat(RegistryLists.all().stream().map(RegistryList::name).map(ListTablesTest::path))
                .containsExactlyInAnyOrderElementsOf(described.operations().stream()
                        .filter(operation -> isList(described, operation))
                        .map(Described.Operation::path)
                        .filter(path -> !path.equals("/search"))
                        .toList());
    }

    private static String path(ListName name) {
        boolean isOfThing = name.owner() != ListName.ListOwner.NOBODY;
        return '/'
                + name.collection()
                + (isOfThing ? "/{id}" : "")
                + (name.child().isEmpty() ? "" : '/' + name.child());
    }

    @Test
    void aTieIsTheSameRowWhereverItIsListed() {
        String fields = "&fields=kind,status,since,until,firstSeen,lastSeen,inheritedFrom,sources";
        String row = "unknown,certain,2004,,2009,2009,,,list-2009#1";

        for (String list :
                List.of("municipalities/gm0363", "partner-cities/x-gh-accra", "countries/GH", "themes/waste")) {
            assertThat(csv("/v1/" + list + "/partnerships?" + DAY + fields))
                    .as(list)
                    .element(1)
                    .isEqualTo(row);
        }
        assertThat(csv("/v1/partnerships?country=GH&" + DAY + fields))
                .element(1)
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partnerships?country=GH&asOf=2008-06-30           | text/csv                       | country=GH&asOf=2008-06-30
            partnerships?country=GH&asOf=2008-06-30           | application/vnd.apache.parquet | country=GH&asOf=2008-06-30
            traversals/network-members?network=eurocities     | text/csv                       | network=eurocities
            """)
    void aFileThatHasNoPlaceForItSaysAtItsHeadHowItIsCited(String question, String type, String asked) {
        String link = service.get("/v1/" + question, "Accept", type)
                .headers()
                .firstValue("link")
                .orElseThrow();
        String address = link.substring(1, link.indexOf('>'));

        assertThat(link).contains("rel=\"cite-as\", ").contains("rel=\"describedby\"");
        assertThat(address).startsWith(service.address("/v1/")).contains(asked, "knownOn=", "status=current");
        assertThat(service.get(address.substring(service.address("").length()), "Accept", type)
                        .statusCode())
                .isEqualTo(200);
        assertThat(link.contains("title*=UTF-8''Lists%20of%20members%20are"))
                .isEqualTo(question.startsWith("traversals/"));
    }

    @Test
    void anEdgeOfATieSaysWhetherItIsDisputedByHowManySourcesItIsToldAndWhatItIsAbout() {
        String network = service.get("/v1/partnerships?country=GH&" + DAY, "Accept", "application/graphml+xml")
                .body();

        assertThat(network)
                .contains(
                        "<data key=\"edge._disputed\">false</data>",
                        "<data key=\"edge._sourceCount\">1</data>",
                        "<data key=\"edge.themes\">waste</data>");
    }

    @Test
    void aMemberIsJoinedToItsNetwork() {
        String network = service.get("/v1/networks/eurocities/members?" + DAY, "Accept", "application/graphml+xml")
                .body();

        assertThat(network).containsPattern("<edge[^>]*target=\"[^\"]*eurocities\"");
    }

    @Test
    void whoAsksByAGivenUpIdIsLedToTheWholeList() {
        HttpResponse<String> moved =
                service.get("/v1/partner-cities/x-de-koeln/partnerships?" + DAY, "Accept", "text/csv");

        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.headers().firstValue("Location")).contains("/v1/partner-cities/Q365/partnerships?" + DAY);
    }

    @Test
    void whoHasAListOfAThingIsSparedIt() {
        String path = "/v1/networks/eurocities/members?" + DAY;
        String tag = service.get(path, "Accept", "text/csv")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(service.get(path, "Accept", "text/csv", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(service.send("HEAD", path, "Accept", "text/csv"))
                .returns(200, HttpResponse::statusCode)
                .returns("", HttpResponse::body);
    }

    private static Stream<String> csv(String path) {
        return service.get(path, "Accept", "text/csv").body().lines();
    }

    @Test
    void aListAsATableTakesTheFiltersAndFieldsOfTheList() {
        String table = service.get("/v1/municipalities?q=amsterdam&pageSize=1&fields=id,name", "Accept", "text/csv")
                .body();

        assertThat(table.lines()).containsExactly("municipality,municipalityName", "gm0363,Amsterdam");
    }

    @Test
    void theCountryOfAPartnershipIsThatOfThePartner() {
        assertThat(service.get("/v1/partnerships?country=GH&status=all&fields=parties", "Accept", "text/csv")
                        .body()
                        .lines())
                .first()
                .isEqualTo("party,partyName,partner,partnerName,others,othersName,country,countryName");
        assertThat(service.get("/v1/partnerships?country=GH&status=all&fields=parties", "Accept", "text/csv")
                        .body()
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith("GH,Ghana"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/municipalities?colour=red,   text/csv,  400
            /v1/municipalities,              image/png, 406
            /v1/municipalities/,             text/csv,  404
            /v1/municipality,                text/csv,  404
            /v1/municipalities/gm9999/networks,               text/csv, 404
            /v1/municipalities/gm0518/networks?pageSize=10,   text/csv, 400
            /v1/networks/eurocities/members?asOf=today,       text/csv, 400
            /v1/networks/nowhere/members,                     text/csv, 404
            /v1/municipalities/gm0518/networks,               image/png, 406
            /v1/municipalities/gm0518,                        text/csv, 406
            /v1/search?q=koln,                                text/csv, 406
            """)
    void whatIsWrongWithAListIsWrongInEveryFormat(String path, String accept, int status) {
        HttpResponse<String> response = service.get(path, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    }
}

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are read page after page, while others write. */
class PagingTest {
    private static final List<String> PARTNERS = List.of("Q11", "Q12", "Q13", "Q14", "Q15", "Q16", "Q17");

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.shared();
    }

    @BeforeEach
    void recordSevenTies() {
        TestGraph.shared().reset();
        record(named("gm0001", "Adorp"));
        for (String partner : PARTNERS) {
            record(named(partner, "City " + partner), tie("gm0001", partner));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/partner-cities?pageSize=2",
                "/v1/partner-cities?q=city&pageSize=2",
                "/v1/partner-cities?q=ctiy&pageSize=2",
                "/v1/partnerships?pageSize=2",
                "/v1/partnerships?q=city&pageSize=2",
                "/v1/assertions?pageSize=3",
                "/v1/municipalities/gm0001/assertions?pageSize=2",
                "/v1/search?q=city&pageSize=2"
            })
    void whatIsWrittenBetweenTwoPagesDoublesNothingAndHidesNothing(String list) {
        List<Object> before =
                service.json(list.replaceAll("pageSize=\\d", "pageSize=100")).each("items", "id");
        Service.Json page = service.json(list);
        List<Object> seen = new ArrayList<>(page.each("items", "id"));

        record(named("Q10", "City Aaa"), tie("gm0001", "Q10"), named("Q18", "City Zzz"), tie("gm0001", "Q18"));
        while (page.at("_links.next") != null) {
            page = service.json(page.at("_links.next.href").toString());
            seen.addAll(page.each("items", "id"));
        }

        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(before);
    }

    @Test
    void aListThatLooksFromADayGoesOnLookingFromIt() {
        Service.Json first = service.json("/v1/partnerships?pageSize=4");
        record(named("Q19", "City Zzz"), tie("gm0001", "Q19"));
        Service.Json second = service.json(first.at("_links.next.href").toString());

        assertThat(second.at("viewpoint.knownOn")).isEqualTo(first.at("viewpoint.knownOn"));
        assertThat(second.at("viewpoint.asOf")).isEqualTo(first.at("viewpoint.asOf"));
        assertThat(second.get("page")).isNull();
        assertThat(second.at("_links.next")).isNull();
    }

    @Test
    void theLastPageLeadsNoFurtherAlsoWhenItIsFull() {
        Service.Json second = service.json(service.json("/v1/partner-cities?pageSize=4&q=city")
                .at("_links.next.href")
                .toString());
        assertThat(second.list("items")).hasSize(3);
        assertThat(second.at("_links.next")).isNull();
        assertThat(service.json("/v1/partner-cities?pageSize=7&q=city").at("_links.next"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/partner-cities?pageSize=2",
                "/v1/partner-cities?q=ctiy&pageSize=2",
                "/v1/partnerships?pageSize=3",
                "/v1/assertions?pageSize=4",
                "/v1/sources?pageSize=1",
                "/v1/countries?pageSize=1",
                "/v1/search?q=city&pageSize=2"
            })
    void aPageByNumberIsThePageThatTheLinksLeadTo(String list) {
        Service.Json page = service.json(list);
        for (int number = 2; page.at("_links.next") != null; number++) {
            page = service.json(page.at("_links.next.href").toString());
            Service.Json byNumber = service.json(list + "&page=" + number);

            assertThat(byNumber.list("items")).isEqualTo(page.list("items"));
            assertThat(byNumber.at("total")).isEqualTo(page.at("total"));
            assertThat(byNumber.get("page")).isEqualTo(number);
        }
        Service.Json beyond = service.json(list + "&page=1000");
        assertThat(beyond.list("items")).isEmpty();
        assertThat(beyond.at("total")).isEqualTo(page.at("total"));
        assertThat(beyond.at("_links.next")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/partner-cities?after=x",
                "/v1/partner-cities?after=%27%29%20RETURN%201",
                "/v1/partner-cities?after=IzIfJ2RlbGZ0HydnbTA1MDM&page=2"
            })
    void aPlaceThatNoLinkNamesIsAMistake(String list) {
        assertThat(service.get(list).statusCode()).isEqualTo(400);
    }

    private static Assertion tie(String municipality, String partner) {
        return Sample.tie(municipality, partner).seen("2026").build();
    }

    private static Assertion named(String id, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .saying(Attribute.NAME, name)
                .build();
    }

    private static void record(Assertion... assertions) {
        Recorder recorder = TestGraph.shared().bean(Recorder.class);
        recorder.putSources(List.of(assertions).stream()
                .map(assertion -> assertion.cites().source())
                .toList());
        recorder.record(List.of(assertions));
    }
}

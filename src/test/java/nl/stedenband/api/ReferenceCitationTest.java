package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers on the bundled data, cited. */
@OnReferenceData
class ReferenceCitationTest {
    private static Service service;

    @BeforeAll
    static void start() {
        service = ReferenceService.running();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "active-in-country?country=GH&asOf=2008-06-30",
                "within-hops?from=gm0106&asOf=2009-12-31",
                "survey-versus-registry?table=NCDO-herkomst&asOf=2007-06-30&saidBy=2008-12-31",
                "contradictions?asOf=2018-01-01&pageSize=3&page=2",
                "origin-twinnings?country=SR&reach=all&status=all",
                "ended"
            })
    void theCitedAddressGivesTheSameAnswer(String question) {
        Service.Json answer = service.json("/v1/traversals/" + question);
        Service.Json again = service.json(answer.at("_links.cite.href").toString());

        assertThat(again.list("rows")).isNotEmpty();
        assertThat(again.members()).isEqualTo(answer.members());
    }
}

package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.stedenband.catalogue.ReadRdf;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thesaurus over HTTP. */
class ThesaurusApiTest {
    private static final String THEMES = "/v1/themes";

    private static Service service;

    @BeforeAll
    static void start() {
        TestGraph.shared().reset();
        service = Service.shared();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/ld+json                     | application/ld+json
            text/turtle                             | text/turtle;charset=utf-8
            */*                                     | application/json
            application/json                        | application/json
            text/csv                                | text/csv;charset=utf-8
            """)
    void themesAreAThesaurusForWhoTakesRdfAndAListForOthers(String accept, String type) {
        assertThat(service.get(THEMES, "Accept", accept).headers().firstValue("content-type"))
                .hasValueSatisfying(given -> assertThat(given).startsWith(type));
    }

    @Test
    void bothFormsAreTheSameConcepts() {
        Graph turtle =
                ReadRdf.turtle(service.get(THEMES, "Accept", "text/turtle").body());
        Graph jsonLd = ReadRdf.jsonLd(
                service.get(THEMES, "Accept", "application/ld+json").body());

        assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
        assertThat(turtle.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                        .toList())
                .hasSizeGreaterThan(90)
                .allSatisfy(concept -> assertThat(turtle.find(concept.getSubject(), SKOS.prefLabel.asNode(), Node.ANY)
                                .toList())
                        .extracting(label -> label.getObject().getLiteralLanguage())
                        .containsExactlyInAnyOrder("nl", "en"));
        assertThat(turtle.find(Node.ANY, SKOS.broader.asNode(), Node.ANY).toList())
                .allSatisfy(broader -> assertThat(
                                turtle.contains(broader.getObject(), SKOS.narrower.asNode(), broader.getSubject()))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            scholenuitwisseling, school exchange
            scholieren,          school exchange
            waterfront,          waterfront redevelopment
            """)
    void aWordLeadsToItsConcept(String word, String label) {
        HttpResponse<String> response = service.get(THEMES + '/' + word, "Accept", "application/ld+json");

        assertThat(ReadRdf.jsonLd(response.body())
                        .contains(Node.ANY, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, "en")))
                .isTrue();
    }

    @Test
    void listsAreNarrowedByConceptsAndSayWhichWordOfWhichSourceFits() {
        Assertion tie = Sample.tie("gm0001", "Q1")
                .seen("2026-06")
                .with(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "vuilnisophaal"))
                .build();
        Recorder recorder = TestGraph.shared().bean(Recorder.class);
        recorder.putSources(List.of(tie.cites().source()));
        recorder.record(List.of(tie));

        for (String asked : List.of(
                "/v1/partnerships?theme=afval",
                "/v1/partnerships?theme=vuilnisophaal",
                "/v1/themes/milieu/partnerships",
                "/v1/themes/afval/partnerships")) {
            assertThat(service.get(asked).body())
                    .as(asked)
                    .contains(
                            "\"total\":1",
                            "\"words\":[\"vuilnisophaal – "
                                    + tie.cites().source().id());
        }
        assertThat(service.get("/v1/partnerships?theme=waterbeheer").body()).contains("\"total\":0");
    }

    @Test
    void aConceptThatNoSourceNamesHasAPageAndADocumentToo() {
        assertThat(service.get("/v1/themes/mensenrechten").body()).contains("\"name\":\"human rights\"");
        assertThat(service.get("/nl/themas/mensenrechten", "Accept", "text/html")
                        .body())
                .contains("mensenrechten", "ideële motief", "kinderarbeid");
        assertThat(service.get("/v1/themes/vliegeren").statusCode()).isEqualTo(404);
    }
}

package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.importing.ThesaurusFile;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is put into a folder is a question everywhere once the registry is started again. */
class CustomQuestionFolderTest {
    private static final String CITIES = """
            // title.en: Partner cities by country
            // title.nl: Partnersteden naar land
            // about.en: Places in a country with which there were ties on the day.
            // about.nl: Plaatsen in een land waarmee er op die dag banden waren.
            // param land: country         | where they lie                     | waar zij liggen
            // param longest: integer = 30 1..99 | names of so many letters at most | namen van hoogstens zoveel letters
            // returns city: partnerCity, letters: integer, tie: partnership, sources: text[]
            MATCH (:Country {id: $land})<-[:IN_COUNTRY]-(city:PartnerCity)-[t:TWINNED_WITH]-()
            WHERE t.from <= $asOf <= t.to
              AND t.knownFrom <= $knownOn < t.knownTo
              AND t.saidFrom <= $saidBy < t.saidTo
              AND size(city.name) <= $longest
            RETURN city {.key, .name, .nameNl} AS city, size(city.name) AS letters, t.partnership AS tie, t.sources AS sources
            ORDER BY city.name
            """;

    @TempDir
    private Path folder;

    private final TestGraph graph = TestGraph.shared().reset();

    @BeforeEach
    void recordATie() {
        List<Assertion> said = List.of(
                Sample.tie("gm0001", "Q1").held("2004/").seen("2010").build(),
                Sample.of(AssertionKind.DESCRIPTION)
                        .with(ParticipantRole.SUBJECT, Sample.thing("Q1"))
                        .with(ParticipantRole.WITHIN, ThingId.country("GH"))
                        .saying(Attribute.NAME, "Accra")
                        .build());
        graph.bean(Recorder.class).putSources(List.of(said.get(0).cites().source()));
        graph.bean(Recorder.class).record(said);
    }

    @Test
    void aFileOfTheFolderIsFoundInTheInterfaceOnThePagesAndOnTheCommandLine() throws Exception {
        write("cities-by-country.cypher", CITIES);
        Map<String, Object> properties = new HashMap<>(TestGraph.properties(graph.address()));
        properties.put("micronaut.server.port", -1);
        properties.put(Traversals.FOLDER, folder.toString());

        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, properties, "test")) {
            assertThat(get(server, "/v1/traversals")).contains("\"cities-by-country\"", "Partnersteden naar land");
            assertThat(get(server, "/v1/traversals/cities-by-country?land=GH&asOf=2009-01-01"))
                    .contains("\"Accra\"", "\"letters\":5", "\"ties\":1", "list-2009#1");
            assertThat(get(server, "/v1/openapi.json")).contains("/traversals/cities-by-country", "\"longest\"");
            assertThat(get(server, "/nl/vragen")).contains("Partnersteden naar land");
            assertThat(get(server, "/nl/vragen/cities-by-country?land=GH&asOf=2009-01-01"))
                    .contains("waar zij liggen", "letters", "Accra")
                    .doesNotContain("??");
        }
        assertThat(command().run("ask").out()).contains("cities-by-country", "--longest integer");
        Outcome asked = command().run("ask", "cities-by-country", "--land", "GH", "--asOf", "2009-01-01");
        assertThat(asked.err()).isEmpty();
        assertThat(asked.exitCode()).isZero();
        assertThat(asked.out()).contains("Accra,5,");
    }

    @Test
    void aHeaderThatLiesStopsTheStartWithFileAndLine() throws IOException {
        Path file = write("cities.cypher", CITIES.replace("letters: integer", "characters: integer"));
        String message = "stedenband: %s:7: the query doesn't return the column 'characters'".formatted(file);

        for (Outcome outcome : List.of(command().run("ask", "ended"), command().run("serve", "--port", "0"))) {
            assertThat(outcome.err()).isEqualToIgnoringNewLines(message);
            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
        }
    }

    @Test
    void aQueryThatWritesStopsTheStartWithFileAndLine() throws IOException {
        Path file = write("cities.cypher", CITIES.replace("RETURN city", "SET city.name = 'Mine'\nRETURN city"));
        Outcome outcome = command().run("export", "ended");

        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("stedenband: %s:13: a question may only read".formatted(file));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(graph.query("MATCH (city {name: 'Mine'}) RETURN city")).isEmpty();
    }

    @Test
    void aThesaurusThatGoesRoundStopsTheStartWithFileAndLine() throws IOException {
        String header = "concept,kind,prefLabel_nl,prefLabel_en,altLabels_nl,altLabels_en,broader\n";
        Path file = Files.writeString(folder.resolve("own.csv"), header + "afval,,afval,waste,,,afval\n");
        CommandOnGraph command = new CommandOnGraph(Map.of(ThesaurusFile.VARIABLE, file.toString()));

        for (Outcome outcome : List.of(command.run("ask", "ended"), command.run("serve", "--port", "0"))) {
            assertThat(outcome.err()).contains("own.csv:2 broader: error: the broader concepts go round");
            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
        }
    }

    @Test
    void anUnknownTypeIsToldWithoutTheDatabase() throws IOException {
        Path file = write("cities.cypher", CITIES.replace("letters: integer", "letters: number"));

        for (Outcome outcome : List.of(command().run("ask"), command().run("serve", "--port", "0"))) {
            assertThat(outcome.err())
                    .isEqualToIgnoringNewLines("stedenband: %s:7: 'number' is no type".formatted(file));
            assertThat(outcome.exitCode()).isEqualTo(1);
        }
    }

    private CommandOnGraph command() {
        return new CommandOnGraph(Map.of(CustomQuestionFolder.VARIABLE, folder.toString()));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String get(EmbeddedServer server, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.getURL() + path)).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}

package nl.stedenband.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.RequestWrites;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the desk wrote with an earlier release is in databases: it is read as it was, and written the same. */
class StoredDeskRecordsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** That of the recorded shortlist, when it was made. */
    private static final String DIGEST = "9c69efebf462401a0c7f75803e3f1719c6e362fa5caa53f910e608f3c200bb52";

    private final TestGraph graph = TestGraph.shared().reset();
    private final JsonMapper mapper = graph.bean(JsonMapper.class);
    private final Requests requests = graph.bean(Requests.class);
    private final SealedJson sealedJson = graph.bean(SealedJson.class);

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aSealedRequestIsOpenedAndSealedAgainAsItWas() throws IOException {
        JsonNode recorded = recorded("request");
        graph.bean(RequestWrites.class)
                .add(9, 0, "anna", sealedJson.seal("request/9", JSON.convertValue(recorded, Map.class)));

        RequestVersion opened = requests.get(9);
        RequestVersion again = requests.add(opened.request(), Actor.stranger("anna"));

        assertThat(opened.request().text(RequestField.PROGRAMME_BELOW)).isEqualTo("900000");
        assertThat(opened.request().list(RequestField.THEMES)).containsExactly("population register", "water");
        assertThat(contentOfRequest(again.number())).isEqualTo(recorded);
    }

    @Test
    void aFrozenShortlistIsReadWithItsQuestionAndKeepsItsDigest() throws IOException {
        FrozenShortlist frozen = read(recorded("frozen-shortlist"), FrozenShortlist.class);

        assertThat(written(frozen)).isEqualTo(recorded("frozen-shortlist"));
        assertThat(ShortlistFingerprint.of(frozen.list()).digest()).isEqualTo(DIGEST);
        assertThat(frozen.question().request())
                .isEqualTo(
                        HelpRequest.ofWords(words(recorded("frozen-shortlist").at("/question/request"))));
    }

    @Test
    void aQuestionOfBeforeCasesWeighedIsReadToo() throws IOException {
        ObjectNode older = (ObjectNode) recorded("frozen-shortlist").get("question");
        older.remove("openCases");

        assertThat(read(older, SearchQuestion.class).openCases()).isEmpty();
    }

    @Test
    void aCaseIsReadAndWrittenAsItWas() throws IOException {
        CaseFile file = read(recorded("case-file"), CaseFile.class);

        assertThat(written(file)).isEqualTo(recorded("case-file"));
        assertThat(file.find("gm0002").orElseThrow().answer()).isEqualTo(ApproachAnswer.CONSIDERS);
    }

    private JsonNode contentOfRequest(int number) {
        String kept = graph.query(
                        "MATCH (:Request {number: $number})-[:HAS_VERSION]->(version) RETURN version.sealed AS sealed",
                        Map.of("number", number))
                .get(0)
                .get("sealed")
                .asString();
        return JSON.valueToTree(sealedJson.open("request/" + number, kept, Map.class));
    }

    private <T> T read(JsonNode json, Class<T> type) throws IOException {
        return mapper.readValue(json.toString(), type);
    }

    private JsonNode written(Object content) throws IOException {
        return JSON.readTree(mapper.writeValueAsString(content));
    }

    @SuppressWarnings("unchecked") // names and texts
    private static Map<String, String> words(JsonNode request) {
        return JSON.convertValue(request, Map.class);
    }

    private static JsonNode recorded(String name) throws IOException {
        try (InputStream file = StoredDeskRecordsTest.class.getResourceAsStream("/desk/" + name + ".json")) {
            return JSON.readTree(file);
        }
    }
}

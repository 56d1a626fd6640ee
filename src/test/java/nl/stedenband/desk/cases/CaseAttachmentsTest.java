package nl.stedenband.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.PartText;
import nl.stedenband.desk.amendment.Amendment;
import nl.stedenband.desk.attachment.CheckedFile;
import nl.stedenband.desk.attachment.SampleFiles;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of a case: kept whole and sealed, or not at all, and gone when they are erased. */
class CaseAttachmentsTest {
    private static final Actor OFFICER = Actor.stranger("test");
    private static final int SEVERAL_CHUNKS = 1_000_000;

    private final TestGraph graph = TestGraph.shared().reset();
    private final Cases cases = graph.bean(Cases.class);
    private final CaseAttachments caseAttachments = graph.bean(CaseAttachments.class);
    private int number;

    @BeforeEach
    void openCase() {
        SmallRegistry.recorded();
        RequestVersion asked = graph.bean(Requests.class)
                .add(HelpRequest.ofWords(Map.of("country", "GH", "name", "Twifo", "themes", "water")), OFFICER);
        number = cases.open(asked, graph.bean(ShortlistSearch.class).now(asked), OFFICER)
                .number();
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aFileComesBackAsItWasAndStandsInNoPlainWordInTheDatabase() {
        byte[] content = large();
        CheckedFile file = CheckedFile.of("Plan.pdf", null, content);
        caseAttachments.attach(number, file, OFFICER);

        CaseAttachments.Attached back = caseAttachments.get(number, 1);
        assertThat(back.content()).isEqualTo(content);
        assertThat(back.attachment().sum()).isEqualTo(file.sum());
        assertThat(back.attachment().size()).isEqualTo(content.length);
        assertThat(back.attachment().by()).isEqualTo("test");
        assertThat(graph.query("MATCH (chunk:AttachmentChunk) RETURN chunk.sealed AS sealed", Map.of()))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.get("sealed").asString())
                        .hasSizeLessThan(360_000)
                        .doesNotContain("%PDF"));
        assertThat(cases.history(number).get(0).since(cases.history(number).get(1)))
                .singleElement()
                .satisfies(difference -> assertThat(difference.after()).isEqualTo(PartText.of("Plan.pdf")));
    }

    @Test
    void whereOneChunkCannotBeWrittenNothingIs() {
        graph.query(
                "CREATE (:AttachmentChunk {case: $number, attachment: 1, part: 3, sealed: ''})",
                Map.of("number", number));
        CheckedFile file = CheckedFile.of("Plan.pdf", null, large());

        assertThatThrownBy(() -> caseAttachments.attach(number, file, OFFICER)).isInstanceOf(RuntimeException.class);
        assertThat(cases.history(number)).hasSize(1);
        assertThat(graph.query("MATCH (chunk:AttachmentChunk) RETURN chunk.part AS part", Map.of()))
                .hasSize(1);
    }

    @Test
    void anErasedFileIsInNoVersionAnyMoreAndItsPlaceIs() {
        attach("Names of people.pdf");
        attach("Plan.pdf");
        caseAttachments.erase(number, 1, "names people", OFFICER);

        assertThat(cases.history(number)).hasSize(4).noneMatch(version -> version.toString()
                .contains("Names"));
        assertThatThrownBy(() -> caseAttachments.get(number, 1)).isInstanceOf(NotInRegistry.class);
        assertThat(caseAttachments.get(number, 2).attachment().name()).isEqualTo("Plan.pdf");
        assertThat(graph.query("MATCH (chunk:AttachmentChunk) RETURN chunk.attachment AS attachment", Map.of()))
                .hasSize(1);
        assertThat(graph.bean(CaseCorrections.class).list(number))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Amendment.Kind.ERASED);
                    assertThat(one.part()).isEqualTo("attachment/1");
                });
    }

    @Test
    void aFileIsRenamedAndStaysWhatItIs() {
        attach("Plam.pdf");
        int seen = cases.get(number).version();
        caseAttachments.rename(number, seen, 1, "Plan.docx", "typing", OFFICER);

        assertThat(caseAttachments.get(number, 1).attachment().name()).isEqualTo("Plan.docx.pdf");
        assertThatThrownBy(() -> caseAttachments.rename(number, seen, 1, "late", "late", OFFICER))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> caseAttachments.rename(number, seen + 1, 2, "none", "none", OFFICER))
                .isInstanceOf(InvalidQuestion.class);
    }

    private void attach(String name) {
        caseAttachments.attach(number, CheckedFile.of(name, null, SampleFiles.pdf("hello")), OFFICER);
    }

    private static byte[] large() {
        StringBuilder text = new StringBuilder();
        new Random(1).ints(SEVERAL_CHUNKS, 'a', 'z').forEach(letter -> text.append((char) letter));
        return new String(SampleFiles.pdf(text.toString()), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}

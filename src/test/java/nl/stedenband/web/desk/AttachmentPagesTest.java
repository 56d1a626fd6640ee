package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.stedenband.account.AccountRole;
import nl.stedenband.desk.attachment.CheckedFile;
import nl.stedenband.desk.attachment.FileKind;
import nl.stedenband.desk.attachment.SampleFiles;
import nl.stedenband.fuzz.MutatedBytes;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Officers attach files to a case and save them from there; what can't be taken is told, and nothing of it is kept. */
class AttachmentPagesTest {
    private static final int MUTATIONS = 12;

    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();
    private String opened;

    @BeforeEach
    void openCase() {
        opened = office.openCase();
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    static java.util.stream.Stream<FileKind> taken() {
        return FileKind.taken();
    }

    @Test
    void aFileIsSavedAndNeverShown() {
        assertThat(attach("Plán – été.pdf", "application/pdf", SampleFiles.pdf("hello"))
                        .status())
                .isEqualTo(303);

        assertThat(main(opened)).contains("Plán – été.pdf", "a PDF, 1 kB");
        Browser.Response saved = anna.open(opened + "/attachments/1");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.headers().get("content-disposition").get(0))
                .startsWith("attachment; filename=\"Pl_n _ _t_.pdf\"; filename*=UTF-8''Pl%C3%A1n%20");
        assertThat(saved.headers().get("content-type")).containsExactly("application/pdf");
        assertThat(saved.headers().get("x-content-type-options")).containsExactly("nosniff");
        assertThat(saved.headers().get("content-security-policy").get(0)).startsWith("sandbox; default-src 'none'");
        assertThat(saved.headers().get("cache-control")).containsExactly("no-store");
        assertThat(anna.open(opened + "/attachments/2").status()).isEqualTo(404);
        assertThat(anna.open(opened + "/attachments/1?inline=1").status()).isEqualTo(400);
    }

    @Test
    void whoIsNoOfficerNeitherSendsNorSaves() {
        attach("Plan.pdf", "application/pdf", SampleFiles.pdf("hello"));
        SignedInService.add("editor@vng.example", AccountRole.EDITOR);
        Browser editor = new Browser(office.reader());
        editor.signIn("editor@vng.example", SignedInService.PASSWORD);

        assertThat(editor.open(opened + "/attachments/1").status()).isEqualTo(403);
        assertThat(new Browser(office.reader()).open(opened + "/attachments/1").status())
                .isIn(303, 401);
        assertThat(editor.postFile(opened + "/attachments", SampleFiles.pdf("x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFileThatLiesIsToldWhatItIsAndNotKept() {
        Browser.Response wrong = attach("Plan.pdf", "application/pdf", SampleFiles.of(FileKind.DOCX, "hello"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("[role=alert]").text())
                .contains("The file", "is a Word document", "ends in .docx");
        assertThat(main(opened)).contains("No attachments yet.");
        assertThat(attach("", "application/octet-stream", new byte[0]).status()).isEqualTo(422);
    }

    @Test
    void elevenMegabytesAreToldOnThePageAndMoreAreNotRead() {
        byte[] ten = new byte[CheckedFile.MOST_BYTES];
        System.arraycopy(SampleFiles.latin("%PDF-1.4\n"), 0, ten, 0, 9);
        byte[] end = SampleFiles.latin("\nstartxref\n9\n%%EOF\n");
        System.arraycopy(end, 0, ten, ten.length - end.length, end.length);

        Browser.Response eleven = attach("Plan.pdf", "application/pdf", new byte[11 << 20]);
        assertThat(eleven.status()).isEqualTo(422);
        assertThat(eleven.html().select("[role=alert]").text()).contains("larger than 10 MB");
        Browser.Response thirteen = attach("Plan.pdf", "application/pdf", new byte[13 << 20]);
        assertThat(thirteen.status()).isEqualTo(413);
        assertThat(thirteen.html().text()).contains("An attachment to a case may have 10 MB");
        assertThat(main(opened)).contains("No attachments yet.");
        assertThat(attach("Plan.pdf", "application/pdf", ten).status()).isEqualTo(303);
        assertThat(anna.open(opened + "/attachments/1").headers().get("content-length"))
                .containsExactly(Integer.toString(CheckedFile.MOST_BYTES));
    }

    @Test
    void aFileIsRenamedAndErasedWithAReason() {
        attach("Plam.pdf", "application/pdf", SampleFiles.pdf("hello"));
        assertThat(anna.send(opened, opened, "do", "rename-attachment", "attachment", "1", "file-name", "Plan")
                        .status())
                .isEqualTo(422);
        anna.send(
                opened, opened, "do", "rename-attachment", "attachment", "1", "file-name", "Plan", "reason", "typing");
        assertThat(main(opened)).contains("Plan.pdf", "Attachment 1: corrected");
        anna.send(opened, opened, "do", "erase-attachment", "attachment", "1", "reason", "another case");

        assertThat(main(opened)).contains("This attachment was erased.", "Attachment 1: erased", "another case");
        assertThat(main(opened + "/history")).doesNotContain("Plan.pdf").doesNotContain("Plam.pdf");
        assertThat(anna.open(opened + "/attachments/1").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("taken")
    void noMutationMakesTheServiceStumble(FileKind fileKind) {
        byte[] right = SampleFiles.of(fileKind, "some words, that are \"here\"; and <there>");
        Random random = new Random(7L + fileKind.ordinal());
        for (int i = 0; i < MUTATIONS; i++) {
            assertThat(attach("a." + fileKind.extension(), fileKind.mediaType(), MutatedBytes.of(right, random))
                            .status())
                    .isIn(303, 422);
        }
    }

    private Browser.Response attach(String name, String mediaType, byte[] content) {
        return anna.sendFile(opened, opened + "/attachments", new Browser.SentFile(name, mediaType, content));
    }

    private String main(String path) {
        return anna.open(path).html().select("main").text();
    }
}

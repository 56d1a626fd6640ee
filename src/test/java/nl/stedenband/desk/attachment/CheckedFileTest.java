package nl.stedenband.desk.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.stedenband.fuzz.MutatedBytes;
import nl.stedenband.registry.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is stands in it, whatever it is called; what does or hides something is refused. */
class CheckedFileTest {
    private static final int MUTATIONS = 300;
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    static Stream<FileKind> taken() {
        return FileKind.taken();
    }

    @ParameterizedTest
    @MethodSource("taken")
    void everyKindIsKnownByItsContent(FileKind fileKind) {
        byte[] content = SampleFiles.of(fileKind, "hello");
        CheckedFile file = CheckedFile.of("A plan." + fileKind.extension(), fileKind.mediaType(), content);

        assertThat(file.kind()).isEqualTo(fileKind);
        assertThat(file.name()).isEqualTo("A plan." + fileKind.extension());
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.sum()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @MethodSource("taken")
    void aFileThatIsCalledOtherwiseIsRefusedWithWhatItIs(FileKind fileKind) {
        String other = fileKind == FileKind.PDF ? "plan.docx" : "plan.pdf";

        assertThat(refused(other, null, SampleFiles.of(fileKind, "hello")))
                .contains(fileKind.label().nl(), "." + fileKind.extension());
        assertThat(refused("plan", null, SampleFiles.of(fileKind, "hello"))).contains("." + fileKind.extension());
        assertThat(refused("plan." + fileKind.extension(), "text/html", SampleFiles.of(fileKind, "hello")))
                .contains("text/html", fileKind.label().nl());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '', een leeg bestand
            MZ program, een programma
            #!/bin/sh, een programma
            {\\rtf1 hello}, een RTF-tekst
            <html><script>, een webpagina of XML
            just words, kale tekst
            GIF89a, een ander soort afbeelding
            """)
    void otherKindsAreRefusedByName(String content, String told) {
        assertThat(refused("plan.pdf", "application/pdf", SampleFiles.latin(content)))
                .contains(told);
    }

    @Test
    void oldOfficeFilesArchivesAndWhatNobodyKnowsAreRefused() {
        assertThat(refused("plan.docx", null, SampleFiles.latin(OLE + "Encrypted")))
                .contains("een oud of beveiligd Office-bestand");
        assertThat(refused("plan.docx", null, SampleFiles.zip(Map.of("a.txt", SampleFiles.latin("hello")))))
                .contains("een ingepakt archief");
        assertThat(refused("plan.pdf", null, new byte[] {0, 1, 2, 3})).contains("onbekende soort");
    }

    @Test
    void macrosProgramsAndEmbeddedObjectsAreRefused() {
        Map<String, byte[]> macros = SampleFiles.parts(FileKind.XLSX, "hello");
        macros.put("xl/vbaProject.bin", SampleFiles.latin(OLE));
        Map<String, byte[]> object = SampleFiles.parts(FileKind.DOCX, "hello");
        object.put("word/embeddings/object1.bin", SampleFiles.latin(OLE));
        Map<String, byte[]> declared = SampleFiles.parts(FileKind.DOCX, "hello");
        declared.put(
                "[Content_Types].xml",
                SampleFiles.latin("<Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>"));
        Map<String, byte[]> program = SampleFiles.parts(FileKind.PPTX, "hello");
        program.put("ppt/media/a.png", SampleFiles.latin("MZ..."));

        for (Map<String, byte[]> parts : Arrays.asList(macros, object, declared, program)) {
            assertThat(refused("plan.docx", null, SampleFiles.zip(parts))).contains("macro’s");
        }
        assertThat(refused("plan.ods", null, SampleFiles.openDocument(FileKind.ODS, "x", "Basic/Standard/a.xml")))
                .contains("macro’s");
        assertThat(refused("plan.pdf", null, SampleFiles.pdf("/OpenAction << /S /JavaScript >>")))
                .contains("macro’s");
    }

    @Test
    void whatIsEncryptedIsRefused() {
        byte[] zip = SampleFiles.of(FileKind.DOCX, "hello");
        int entry = lastOf(zip, "PK\1\2");
        zip[entry + 8] |= 1;

        assertThat(refused("plan.docx", null, zip)).contains("wachtwoord");
        assertThat(refused("plan.pdf", null, SampleFiles.pdf("/Encrypt 5 0 R"))).contains("wachtwoord");
        Map<String, byte[]> parts =
                Map.of("META-INF/manifest.xml", SampleFiles.latin("<manifest:encryption-data manifest:checksum='x'/>"));
        assertThat(refused("plan.odt", null, SampleFiles.zip(parts))).contains("wachtwoord");
    }

    @Test
    void aSheetBehindAChartIsTakenAndAnyOtherArchiveWithinIsNot() {
        Map<String, byte[]> chart = SampleFiles.parts(FileKind.PPTX, "hello");
        chart.put("ppt/embeddings/sheet1.xlsx", SampleFiles.of(FileKind.XLSX, "1"));
        assertThat(CheckedFile.of("a.pptx", null, SampleFiles.zip(chart)).kind())
                .isEqualTo(FileKind.PPTX);

        Map<String, byte[]> deeper = SampleFiles.parts(FileKind.DOCX, "hello");
        deeper.put("word/embeddings/a.pptx", SampleFiles.zip(chart));
        assertThat(refused("a.docx", null, SampleFiles.zip(deeper))).contains("andere bestanden");
        Map<String, byte[]> archive = SampleFiles.parts(FileKind.DOCX, "hello");
        archive.put("a.zip", SampleFiles.zip(Map.of("a.txt", SampleFiles.latin("hello"))));
        assertThat(refused("a.docx", null, SampleFiles.zip(archive))).contains("andere bestanden");
        byte[] both = SampleFiles.latin(new String(SampleFiles.pdf("x"), java.nio.charset.StandardCharsets.ISO_8859_1)
                + "PK\5\6" + "\0".repeat(18));
        assertThat(refused("a.pdf", null, both)).contains("andere bestanden");
    }

    @Test
    void whatGrowsTooMuchIsNotUnpackedAnyFurther() {
        Map<String, byte[]> bomb = SampleFiles.parts(FileKind.DOCX, "hello");
        bomb.put("word/media/a.xml", new byte[64 << 20]);
        byte[] file = SampleFiles.zip(bomb);

        assertThat(file).hasSizeLessThan(1 << 20);
        assertThat(refused("plan.docx", null, file)).contains("te groot");
    }

    @Test
    void whatTheDirectoryDoesNotSayOrSaysTwiceIsBroken() {
        byte[] file = SampleFiles.of(FileKind.DOCX, "hello");
        int entry = lastOf(file, "PK\1\2");
        byte[] otherSize = file.clone();
        otherSize[entry + 24]++;
        byte[] otherSum = file.clone();
        otherSum[entry + 16]++;
        byte[] samePlace = file.clone();
        Arrays.fill(samePlace, entry + 42, entry + 46, (byte) 0);

        for (byte[] broken : Arrays.asList(
                otherSize,
                otherSum,
                samePlace,
                Arrays.copyOf(file, file.length + 1),
                Arrays.copyOf(file, file.length - 1))) {
            assertThat(refused("plan.docx", null, broken)).contains("beschadigd");
        }
        assertThat(refused("a.docx", null, SampleFiles.zip(Map.of("../a", SampleFiles.latin("hello")))))
                .contains("beschadigd");
    }

    @Test
    void moreThanTenMegabytesAreRefusedUnread() {
        assertThat(refused("plan.pdf", null, new byte[CheckedFile.MOST_BYTES + 1]))
                .contains("10 MB");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            C:\\fakepath\\Plan van aanpak.PDF, Plan van aanpak.pdf
            ../../etc/passwd.pdf, passwd.pdf
            a\u202Efdp.pdf, afdp.pdf
            "a<b>:""c""?.pdf", "a-b---c--.pdf"
            ' .. plan .pdf ', plan.pdf
            """, quoteCharacter = '"')
    void namesAreMadeFitToBeSavedAnywhere(String sent, String name) {
        assertThat(CheckedFile.of(sent.replace("'", ""), null, SampleFiles.pdf("x"))
                        .name())
                .isEqualTo(name);
    }

    @Test
    void aNameIsNoPersonsAddressAndNotEndless() {
        assertThat(refused("jan.jansen@example.org.pdf", null, SampleFiles.pdf("x")))
                .isNotBlank();
        assertThat(CheckedFile.of("a".repeat(4000) + ".pdf", null, SampleFiles.pdf("x"))
                        .name())
                .hasSize(124);
    }

    @ParameterizedTest
    @MethodSource("taken")
    void anyMutationIsTakenOrRefusedWithAReason(FileKind fileKind) {
        byte[] right = SampleFiles.of(fileKind, "some words, that are \"here\"; and <there>");
        Random random = new Random(fileKind.ordinal());
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = MutatedBytes.of(right, random);
            try {
                assertThat(CheckedFile.of("plan." + fileKind.extension(), null, mutated)
                                .kind())
                        .isEqualTo(fileKind);
            } catch (InvalidValue e) {
                assertThat(e.reason().nl()).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private static String refused(String name, String declared, byte[] content) {
        assertThatThrownBy(() -> CheckedFile.of(name, declared, content)).isInstanceOf(InvalidValue.class);
        return catchThrowableOfType(InvalidValue.class, () -> CheckedFile.of(name, declared, content))
                .reason()
                .nl();
    }

    private static int lastOf(byte[] file, String latin) {
        return new FileBytes(file).lastOf(latin, 0);
    }
}

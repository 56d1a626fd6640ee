package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.attachment.CheckedFile;
import nl.stedenband.desk.attachment.SampleFiles;
import nl.stedenband.desk.cases.CaseAttachments;
import nl.stedenband.desk.cases.CaseNote;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.ShortlistSearch;
import nl.stedenband.desk.match.AfterMatch;
import nl.stedenband.desk.match.MatchResult;
import nl.stedenband.desk.match.SourceWords;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.SmallRegistry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** A case is written as files with the metadata of MDTO, which hold against its schema. */
class DeskExportCommandTest {
    private static final Actor OFFICER = Actor.stranger("test");

    private final CommandOnGraph commands = new CommandOnGraph();
    private final TestGraph graph = TestGraph.shared();

    @TempDir
    private Path folder;

    @BeforeEach
    void openCase() {
        graph.reset();
        SmallRegistry.recorded();
        RequestVersion asked = graph.bean(Requests.class)
                .add(
                        HelpRequest.ofWords(Map.of("country", "GH", "name", "Twifo & <Praso>", "themes", "water")),
                        OFFICER);
        graph.bean(Cases.class).open(asked, graph.bean(ShortlistSearch.class).now(asked), OFFICER);
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aClosedCaseIsWrittenWithItsPeriodAndTheSumsOfItsFiles() throws Exception {
        Cases cases = graph.bean(Cases.class);
        cases.add(1, DeskAction.NOTE_WRITTEN, file -> file.with(new CaseNote(Instant.EPOCH, "test", "hoi")), OFFICER);
        cases.add(
                1,
                DeskAction.CASE_CLOSED,
                file -> file.with(
                        CaseOutcome.of(CaseOutcome.Kind.NONE, LocalDate.parse("2026-11-02"), List.of(), "no hours")),
                OFFICER);
        cases.add(1, DeskAction.RESULT_WRITTEN, file -> file.with(AfterMatch.NOTHING.plus(wells())), OFFICER);
        byte[] plan = SampleFiles.pdf("hello");
        graph.bean(CaseAttachments.class).attach(1, CheckedFile.of("Plan & more.pdf", null, plan), OFFICER);
        Path output = folder.resolve("case-1");

        CommandOnGraph.Outcome done = commands.run("desk", "export", "1", "--output", output.toString());

        assertThat(done.exitCode()).as(done.err()).isZero();
        assertThat(names(output))
                .containsExactlyInAnyOrder(
                        "case.json",
                        "case.json.mdto.xml",
                        "request.json",
                        "request.json.mdto.xml",
                        "shortlist.json",
                        "shortlist.json.mdto.xml",
                        "attachment-1.pdf",
                        "attachment-1.pdf.mdto.xml",
                        "case.mdto.xml");
        for (String name : names(output)) {
            if (name.endsWith(".xml")) {
                validate(output.resolve(name));
            }
        }
        Document whole = read(output.resolve("case.mdto.xml"));
        assertThat(whole.select("informatieobject > naam").text()).isEqualTo("Zaak 1 Twifo & <Praso>");
        assertThat(whole.select("bewaartermijn > termijnLooptijd").text()).isEqualTo("P5Y");
        assertThat(whole.select("bewaartermijn > termijnEinddatum").text()).isEqualTo("2031-11-02");
        assertThat(whole.select("heeftRepresentatie > verwijzingNaam").eachText())
                .containsExactly("case.json", "request.json", "shortlist.json", "Plan & more.pdf");
        assertThat(output.resolve("attachment-1.pdf")).hasBinaryContent(plan);
        Document attached = read(output.resolve("attachment-1.pdf.mdto.xml"));
        assertThat(attached.select("bestand > naam").text()).isEqualTo("Plan & more.pdf");
        assertThat(attached.select("checksumWaarde").text()).isEqualTo(sum(output.resolve("attachment-1.pdf")));
        Document file = read(output.resolve("case.json.mdto.xml"));
        assertThat(file.select("checksumWaarde").text()).isEqualTo(sum(output.resolve("case.json")));
        assertThat(file.select("omvang").text()).isEqualTo(Long.toString(Files.size(output.resolve("case.json"))));
        assertThat(output.resolve("case.json")).content().contains("no hours", "hoi", "wells that work");
        assertThat(commands.run("log").out()).contains("\tcase.exported\tcase/1\tdone");
    }

    @Test
    void anOpenCaseHasNoPeriodYet() throws Exception {
        Path output = folder.resolve("open");
        commands.run("desk", "export", "1", "--output", output.toString());

        validate(output.resolve("case.mdto.xml"));
        assertThat(read(output.resolve("case.mdto.xml")).select("bewaartermijn, dekkingInTijdEinddatum"))
                .isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsToldAndLeavesNothing() {
        Path output = folder.resolve("none");

        CommandOnGraph.Outcome unknown = commands.run("desk", "export", "9", "--output", output.toString());
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("there is no case 9");
        assertThat(output).doesNotExist();
        assertThat(folder).isEmptyDirectory();
        CommandOnGraph.Outcome there = commands.run("desk", "export", "1", "--output", folder.toString());
        assertThat(there.err()).contains("is there already");
        assertThat(commands.run("desk").exitCode()).isEqualTo(2);
    }

    private static MatchResult wells() {
        return new MatchResult(
                0,
                "test",
                new MatchResult.Measure("wells that work", "1", "9", "7"),
                LocalDate.parse("2026-10-01"),
                "water",
                new SourceWords("", "Report", "Nieuwstad", "2026", "", ""),
                null);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void validate(Path file) throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(DeskExportCommandTest.class.getResource("/desk/mdto.xsd"));
        schema.newValidator().validate(new StreamSource(file.toFile()));
    }

    private static Document read(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}

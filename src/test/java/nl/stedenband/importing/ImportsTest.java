package nl.stedenband.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.model.Pageable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.drawing.Redrawing;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries;
import nl.stedenband.importing.ImportOptions.Mode;
import nl.stedenband.importing.table.InputFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run stores, counts and keeps. */
final class ImportsTest {
    private static final String HEADER = "municipality,partner,partner_country,seen\n";

    @TempDir
    static Path folder;

    private static TestImports test;

    @BeforeAll
    static void fillTheGraph() {
        test = TestImports.onBareGeography(folder);
    }

    @ParameterizedTest(name = "{0} of a file with a bad row stores {1} rows, of a good one {2}")
    @CsvSource(textBlock = """
            GOOD_ROWS,      2, 2
            ALL_OR_NOTHING, 0, 2
            DRY_RUN,        0, 0
            """)
    void aModeSaysWhatIsStored(Mode mode, long ofBad, long ofGood) {
        String rows = "Gouda,Town %1$s 1,GH,2009\n%2$sGouda,Town %1$s 2,GH,2009\n";
        long before = test.assertions();

        ImportReport bad = read(HEADER + rows.formatted("A" + mode, "Gouda,Nowhere,XZ,2009\n"), mode);
        ImportReport good = read(HEADER + rows.formatted("B" + mode, ""), mode);

        assertThat(List.of(bad.rows(), bad.recorded(), bad.refused())).containsExactly(3L, ofBad, 1L);
        assertThat(List.of(good.rows(), good.recorded(), good.refused())).containsExactly(2L, ofGood, 0L);
        assertThat(test.assertions()).isEqualTo(before + ofBad + ofGood);
    }

    @Test
    void aDryRunFindsTheSameAndLeavesNoTrace() {
        String text = HEADER + "Gouda,Nowhere,XZ,2009\nDrachten (Smallingerland),Town,GH,2009\n";
        List<String> before = test.graph().dump();
        long runs = runs();

        ImportReport dry = read(text, Mode.DRY_RUN);

        assertThat(dry.run()).isEmpty();
        assertThat(test.graph().dump()).isEqualTo(before);
        assertThat(runs()).isEqualTo(runs);
        assertThat(dry.findings()).isEqualTo(read(text, Mode.ALL_OR_NOTHING).findings());
    }

    @Test
    void aRunKeepsItsCountsAndFindingsInTheOrderOfTheFile() {
        ImportReport report = test.read(
                "ties",
                "kept.csv",
                "municipality,partner,partner_country,colour\nGouda,Kept,GH,red\nNergenshuizen,Kept,GH,\nGouda,Kept,XZ,\n");

        ImportRunQueries queries = test.graph().bean(ImportRunQueries.class);
        ImportRun run = queries.findRun(report.run()).orElseThrow();
        assertThat(List.of(run.importer(), run.file(), run.rows(), run.recorded(), run.refused(), run.errors()))
                .containsExactly("ties", "kept.csv", 3L, 1L, 2L, 2L);
        assertThat(run.notes()).isEqualTo(1);
        assertThat(queries.findings(report.run(), null, Pageable.from(0, 10)))
                .extracting(finding -> finding.line() + " " + finding.column() + " " + finding.severity())
                .containsExactly("1 colour note", "3 municipality error", "4 partner_country error");
    }

    @Test
    void theLineIsRightBehindACellOfSeveralLines() {
        ImportReport report = test.read(
                "ties",
                "lines.csv",
                "municipality,partner,partner_country,end_reason\n"
                        + "Gouda,Manyline,GH,\"one\ntwo\r\nthree\"\n"
                        + "\n"
                        + "Gouda,Nowhere,XZ,\n");

        assertThat(report.findings()).singleElement().extracting(Finding::line).isEqualTo(6L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyEndOfLineEndsALine(String end) {
        ImportReport report = test.read(
                "ties", "ends.csv", (HEADER + "Gouda,Ends,GH,2009\nGouda,Nowhere,XZ,2009\n").replace("\n", end));

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.recorded() + report.known()).isEqualTo(1);
        assertThat(report.findings()).singleElement().extracting(Finding::line).isEqualTo(3L);
    }

    @Test
    void readingInTwiceChangesNothingHoweverTheTableIsWritten() {
        test.read("ties", "first.csv", HEADER + "Gouda,Twice,GH,2009\nAlmere,Twice,GH,2009\n");
        List<String> before = test.graph().dump();

        List<String> again = List.of(
                HEADER + "Gouda,Twice,GH,2009\nAlmere,Twice,GH,2009\n",
                "\uFEFF" + HEADER + "Gouda,Twice,GH,2009\nAlmere,Twice,GH,2009",
                HEADER.replace(',', ';') + "Almere;Twice;GH;2009\r\n\r\n\"Gouda\";\" Twice\";GH;2009\r\n",
                "seen,partner_country,source,partner,kind,municipality\n"
                        + "2009,GH,,Twice,,Almere\n2009,GH,,Twice,,Gouda\n");

        for (String text : again) {
            ImportReport report = test.read("ties", "again.csv", text);
            assertThat(List.of(report.recorded(), report.known(), report.refused()))
                    .containsExactly(0L, 2L, 0L);
        }
        assertThat(test.graph().dump()).isEqualTo(before);
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        ImportReport report = test.read("ties", "header.csv", HEADER);

        assertThat(report.findings()).isEmpty();
        assertThat(List.of(report.rows(), report.recorded())).containsExactly(0L, 0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Town of \"Quotes\"",
                "O'Connor\\'s",
                "`Back`ticks`",
                "}) DETACH DELETE n //",
                "$partner {name: 'x'}",
                "x' OR 1=1; MATCH (n) DETACH DELETE n RETURN '",
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://x\")",
                "%s %n {0} ${jndi:x}",
                "تهران 東京 🏙"
            })
    void namesAreDataWhateverTheyLookLike(String name) {
        String cell = "\"" + name.replace("\"", "\"\"") + "\"";

        ImportReport tie = test.read("ties", "names.csv", HEADER + "Gouda," + cell + ",GH,2009\n");
        ImportReport membership =
                test.read("memberships", "names.csv", "network,member,country\n" + cell + ",Gouda,NL\n");

        assertThat(tie.findings()).isEmpty();
        assertThat(membership.findings()).isEmpty();
        assertThat(test.graph()
                        .query(
                                "MATCH (:Municipality {id: 'gm0513'})-[:TWINNED_WITH]-(p:PartnerCity {name: $name}) RETURN p",
                                Map.of("name", name)))
                .isNotEmpty();
        assertThat(test.graph()
                        .query(
                                "MATCH (:Municipality {id: 'gm0513'})-[:MEMBER_OF]->(n:Network {name: $name}) RETURN n",
                                Map.of("name", name)))
                .isNotEmpty();
    }

    @Test
    void twoImportsOfTheSameFileAtOnceRecordItOnce() {
        String rows = IntStream.range(0, 400)
                .mapToObj(i -> "Gouda,Side by side %d,GH,2009\n".formatted(i))
                .collect(Collectors.joining());
        InputFile file = test.file("at-once.csv", (HEADER + rows).getBytes(UTF_8));
        long before = test.assertions();

        CompletableFuture<ImportReport> other =
                CompletableFuture.supplyAsync(() -> test.read("ties", file, Mode.GOOD_ROWS));
        ImportReport one = test.read("ties", file, Mode.GOOD_ROWS);

        assertThat(one.recorded() + other.join().recorded()).isEqualTo(400);
        assertThat(one.known() + other.join().known()).isEqualTo(400);
        assertThat(test.assertions()).isEqualTo(before + 400);
        assertThat(test.graph().bean(Redrawing.class).redraw(Progress.UNWATCHED))
                .isZero();
    }

    @Test
    void aSourceThatWeighsOtherwiseThanBeforeChangesWhatItHasAPartInAndNothingElse() {
        String header = "id,title,rank,published\n";
        test.read("sources", "ranks.csv", header + "weighed,Weighed,press,2011\n");
        test.read(
                "ties",
                "weighed.csv",
                "source,municipality,partner,partner_country,since,until\n"
                        + "weighed,Gouda,Weighed,GH,1990,2001\nlist-2026,Gouda,Weighed,GH,1990,2005\n");
        assertThat(untilOf("Weighed")).isEqualTo("2001");

        ImportReport titled = test.read("sources", "titles.csv", header + "weighed,Weighed otherwise,press,2011\n");
        ImportReport ranked =
                test.read("sources", "ranks.csv", header + "weighed,Weighed otherwise,unverified-copy,2011\n");

        assertThat(List.of(titled.refused(), ranked.refused())).containsExactly(0L, 0L);
        assertThat(untilOf("Weighed")).isEqualTo("2005");
        assertThat(test.graph().bean(Redrawing.class).redraw(Progress.UNWATCHED))
                .isZero();
    }

    private static String untilOf(String partner) {
        return test.graph()
                .query(
                        "MATCH (:PartnerCity {name: $name})-[tie:TWINNED_WITH]-() RETURN DISTINCT tie.until AS until",
                        Map.of("name", partner))
                .get(0)
                .get("until")
                .asString();
    }

    @Test
    void sourcesThatContradictEachOtherOnALifetimeStopNobody() {
        String header = "code,name,begins,ends,source\n";

        ImportReport one = test.read("municipalities", "begin.csv", header + "GM9991,Nergenshuizen,2010,,list-2009\n");
        ImportReport other = test.read("municipalities", "end.csv", header + "GM9991,,,2005,list-2026\n");
        ImportReport next = test.read("ties", "next.csv", HEADER + "Nergenshuizen,Next,GH,2009\n");

        assertThat(List.of(one.recorded(), other.recorded(), next.recorded())).containsExactly(1L, 1L, 1L);
    }

    private static ImportReport read(String text, Mode mode) {
        return test.read("ties", test.file("ties.csv", text.getBytes(UTF_8)), mode);
    }

    private static long runs() {
        return test.graph()
                .query("MATCH (run:ImportRun) RETURN count(run) AS runs")
                .get(0)
                .get("runs")
                .asLong();
    }
}

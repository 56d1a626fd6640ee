package nl.stedenband.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.stedenband.importing.ImportOptions.Mode;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.TableSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file, it is stored whole, or refused with file, line and reason; nothing else ever happens. */
final class BadInputTest {
    private static final String HEADER = "municipality,partner,partner_country,seen\n";
    private static final String BOUNDS = "municipality_code,year,origin,residents,residents_low,residents_high";
    private static final String MERGERS = "date,from_code,from_name,to_code,to_name";
    private static final String SAME = "country,id,name,same_as,same_name,reason";
    private static final String GOOD = "Gouda,Elmina,GH,2009\n";

    @TempDir
    static Path folder;

    private static TestImports test;

    @BeforeAll
    static void fillTheGraph() {
        test = TestImports.onBareGeography(folder);
    }

    static Stream<Arguments> filesThatAreRefused() {
        return Stream.of(
                csv("a missing column", "municipality,partner\nGouda,Elmina\n", 1, "column partner_country is missing"),
                csv("two missing columns", "municipality\nGouda\n", 1, "columns partner, partner_country are missing"),
                csv("a column twice", "municipality,partner,partner,partner_country\n", 1, "named twice"),
                csv("an empty file", "", 1, "the file is empty"),
                csv("nothing but a mark", "\uFEFF", 1, "the file is empty"),
                csv("a quote that never closes", HEADER + GOOD + "Gouda,\"Elmina,GH,2009\n" + GOOD, 3, "never closes"),
                csv("more behind a quote", HEADER + GOOD + "Gouda,\"Elm\"ina,GH,2009\n", 3, "behind its closing"),
                csv("a NUL byte", HEADER + GOOD + GOOD + "Gouda,El\0mina,GH,2009\n", 4, "NUL"),
                csv(
                        "a cell too long for any row",
                        HEADER + GOOD + "Gouda," + "x".repeat(10_000_000) + ",GH,2009\n",
                        3,
                        "more than 1,048,576 characters"),
                csv("ten thousand cells", HEADER + GOOD + ",".repeat(10_000) + "\n", 3, "more than 1,000 cells"),
                csv(
                        "an end of line of old, and a NUL",
                        HEADER.replace('\n', '\r') + "Gouda,El\0mina,GH,2009\r",
                        2,
                        "NUL"),
                file("Latin-1", "ties.csv", (HEADER + GOOD + "Gouda,Køge,DK,2009\n").getBytes(ISO_8859_1), 3, "UTF-8"),
                file("UTF-16", "ties.csv", (HEADER + GOOD).getBytes(UTF_16), 1, "UTF-8"),
                file("UTF-16 without a mark", "ties.csv", (HEADER + GOOD).getBytes(UTF_16LE), 1, "NUL"),
                file(
                        "half a letter at the end",
                        "ties.csv",
                        (HEADER + "Gouda,K\u00C3").getBytes(ISO_8859_1),
                        2,
                        "UTF-8"),
                file("no archive", "ties.csv.gz", (HEADER + GOOD).getBytes(UTF_8), 0, "can't be read"),
                file("half an archive", "ties.csv.gz", half(zipped(HEADER + GOOD.repeat(50))), 0, "is cut off"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void filesThatAreRefused(String what, String name, byte[] content, long line, String reason) {
        long before = test.assertions();

        ImportReport report = test.read("ties", test.file(name, content), Mode.GOOD_ROWS);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(name);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.reason()).contains(reason);
        });
        assertThat(report.recorded()).isZero();
        assertThat(test.assertions()).isEqualTo(before);
    }

    @Test
    void anArchiveIsRefusedWhereverItIsCutOff() {
        byte[] whole = zipped(HEADER + "Gouda,Elmina,GH,2009\nAlmere,Kumasi,GH,2009\n");

        for (int length = 0; length < whole.length; length++) {
            for (String importer : List.of("ties", "facts", "wikidata")) {
                InputFile file = test.file(importer + ".gz", Arrays.copyOf(whole, length));

                ImportReport report = test.read(importer, file, Mode.DRY_RUN);

                assertThat(report.findings())
                        .as("%s, %d bytes", importer, length)
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.reason())
                                .isEqualTo("the file is cut off: it ends before the archive in it does"));
                assertThatThrownBy(() -> file.open().readAllBytes()).isInstanceOf(RefusedFile.class);
            }
        }
    }

    static Stream<Arguments> rowsThatAreRefused() {
        return Stream.of(
                arguments("too few cells", "Gouda,Elmina,GH", "", "the row has 3 cells, the header has 4"),
                arguments("too many cells", "Gouda,Elmina,GH,2009,x", "", "the row has 5 cells, the header has 4"),
                arguments("one cell", "Gouda", "", "the row has 1 cells"),
                arguments("an empty cell", "Gouda,,GH,2009", "partner", "the cell is empty"),
                arguments("a cell of blanks", "Gouda,\" \",GH,2009", "partner", "the cell is empty"),
                arguments("a long cell", "Gouda," + "x".repeat(10_001) + ",GH,2009", "partner", "10,000 characters"),
                arguments("no such country", "Gouda,Elmina,XZ,2009", "partner_country", "'XZ' is no country"),
                arguments(
                        "no such municipality", "Goudah,Elmina,GH,2009", "municipality", "'Goudah' is no municipality"),
                arguments("a time that isn't", "Gouda,Elmina,GH,2009-02-30", "seen", "not a date that exists"),
                arguments("a word for a time", "Gouda,Elmina,GH,ooit", "seen", "not an EDTF date"),
                arguments("a time backwards", "Gouda,Elmina,GH,2009-2006", "seen", "ends before it begins"),
                arguments("a time to come", "Gouda,Elmina,GH,2099", "seen", "'2099' has yet to come"),
                arguments("tomorrow", "Gouda,Elmina,GH,2026-03-02", "seen", "'2026-03-02' has yet to come"),
                arguments("a tie with itself", "Gouda,Gouda,NL,2009", "partner", "no tie with itself"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rowsThatAreRefused(String what, String row, String column, String reason) {
        ImportReport report = test.read("ties", "ties.csv", HEADER + GOOD + row + "\n" + "Almere,Kumasi,GH,2009\n");

        assertThat(report.findings())
                .singleElement()
                .extracting(Finding::line, Finding::column, Finding::severity)
                .containsExactly(3L, column, Severity.ERROR);
        assertThat(report.findings().get(0).reason()).contains(reason);
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.recorded() + report.known()).isGreaterThanOrEqualTo(2);
    }

    static Stream<Arguments> valuesOfTheWrongType() {
        return Stream.of(
                arguments("origins", "municipality_code,year,origin,residents", "GM0363,2017,MA,many", "residents"),
                arguments("origins", "municipality_code,year,origin,residents", "GM0363,lately,MA,100", "year"),
                arguments("origins", "municipality_code,year,origin,residents", "GM0363,2017,Morocco,100", "origin"),
                arguments(
                        "origins",
                        "municipality_code,year,origin,residents",
                        "GM9999,2017,MA,100",
                        "municipality_code"),
                arguments("origins", BOUNDS, "GM0363,2017,MA,100,150,200", "residents_low"),
                arguments("origins", BOUNDS, "GM0363,2017,MA,300,100,200", "residents_high"),
                arguments("origins", BOUNDS, "GM0363,2027,MA,100,,", "year"),
                arguments("origins", BOUNDS, "GM0363,2017,QQ,100,,", "origin"),
                arguments("origins", BOUNDS, "GM0363,2017,MA+QQ,100,,", "origin"),
                arguments("municipalities", "code,name,population", "GM9990,Nergenshuizen,1e400", "population"),
                arguments("municipalities", "code,name,begins,ends", "GM9990,Nergenshuizen,2010,2005", "ends"),
                arguments("municipalities", "code,name,latitude,longitude", "GM9990,Nergenshuizen,NaN,5", "latitude"),
                arguments("municipalities", "code,name,latitude,longitude", "GM9990,Nergenshuizen,52,", "longitude"),
                arguments("mergers", "date,from_code,from_name,to_code,to_name", "2009,GM0363,A,GM0363,A", "to_code"),
                arguments("mergers", "date,from_code,from_name,to_code,to_name", "2009,GM0363,A,NL,N", "to_code"),
                arguments("mergers", MERGERS, "2009,GM9998,A,GM0363,A", "from_code"),
                arguments("mergers", MERGERS, "2009,GM0363,A,GM9998,A", "to_code"),
                arguments("mergers", MERGERS, "2009,QQ,A,NL,N", "from_code"),
                arguments("memberships", "network,member,country,seen", "New,Gouda,NL,2099", "seen"),
                arguments("sources", "id,title,rank,published", "new,New,best,2009", "rank"),
                arguments("sources", "id,title,rank,published", "new,New,press,", "published"),
                arguments("sources", "id,title,rank,published", "New!,New,press,2009", "id"),
                arguments("countries", "id,name_en,name_nl", "Ghana,Ghana,Ghana", "id"),
                arguments("networks", "id,name", "Euro Cities,Eurocities", "id"),
                arguments("same-places", SAME, "GH,Q1,Elmina,Q2,Edina,alike", "id"),
                arguments("same-places", SAME, "XZ,Q1,Elmina,Q2,Edina,alike", "country"),
                arguments("ties", "municipality,partner,partner_country,source", "Gouda,Elmina,GH,hearsay", "source"),
                arguments(
                        "ties",
                        "municipality,partner,partner_country,partner_item",
                        "Gouda,Elmina,GH,P190",
                        "partner_item"),
                arguments(
                        "ties",
                        "municipality,partner,partner_country,latitude,longitude",
                        "Gouda,Elmina,GH,95,1",
                        "latitude"),
                arguments("ties", "municipality,partner,partner_country,kind", "Gouda,Elmina,GH,friends", "kind"),
                arguments("ties", "municipality,partner,partner_country,since", "Gouda,Elmina,GH,2006/2004", "since"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void valuesOfTheWrongType(String importer, String header, String row, String column) {
        long before = test.assertions();

        ImportReport report = test.read(importer, importer + ".csv", header + "\n" + row + "\n");

        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(List.of(finding.line(), finding.column(), finding.severity()))
                        .containsExactly(2L, column, Severity.ERROR));
        assertThat(report.refused()).isEqualTo(1);
        assertThat(test.assertions()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            sources        | id,title,rank,published                 | new,New,wrong,2009     | 'wrong' is none of official-register, own-word, survey-or-study, press, encyclopaedia, unverified-copy
            sources        | id,title,rank,published                 | new,New,press,2021-13  | '2021-13' is not a date that exists
            sources        | id,title,rank,published                 | New!,New,press,2021    | 'New!' is not a name of small letters, digits and hyphens, such as wikidata-2026
            origins        | municipality_code,year,origin,residents | GM0363,2017,MA,"7,000" | '7,000' is not a whole number
            origins        | municipality_code,year,origin,residents | GM0363,2017,MA,１２３ | '１２３' is not a whole number
            origins        | municipality_code,year,origin,residents | GM0363,٢٠١٧,MA,123 | '٢٠١٧' is not a whole number
            origins        | municipality_code,year,origin,residents | GM0363,2017,MA,99999999999999999999 | '99999999999999999999' is too large a number
            origins        | municipality_code,year,origin,residents | GM0363,2017,Ghana,100  | 'Ghana' is not the code of a country, such as MA, or several with plus signs between, such as AN+AW
            municipalities | code,name,latitude,longitude            | GM9990,Nergenshuizen,"52,1",5 | '52,1' is not a number
            municipalities | code,name,latitude,longitude            | gm1,Nergenshuizen,52,5 | 'gm1' is not the code of a municipality, such as GM0363
            ties           | municipality,partner,partner_country,partner_item | Gouda,Elmina,GH,P190 | 'P190' is not the id of an item of Wikidata, such as Q268
            """)
    void whatIsWrongIsSaidOnceAndInWords(String importer, String header, String row, String reason) {
        ImportReport report =
                test.read(importer, test.file("words.csv", (header + "\n" + row + "\n").getBytes(UTF_8)), Mode.DRY_RUN);

        assertThat(report.findings())
                .singleElement()
                .extracting(Finding::severity, Finding::reason)
                .containsExactly(Severity.ERROR, reason);
    }

    @Test
    void everyFormThatASchemaAsksForIsSaidInWords() {
        ReferenceData data = test.graph().bean(ReferenceData.class);

        assertThat(test.graph().bean(Imports.class).names().stream()
                        .flatMap(importer -> data.schema(importer).fields().stream())
                        .map(TableSchema.Field::constraints)
                        .filter(constraints -> constraints != null && constraints.pattern() != null)
                        .map(TableSchema.Constraints::inWords))
                .isNotEmpty()
                .noneMatch(words -> words.contains("\\") || words.contains("["));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            origins | municipality_code,municipality,year,origin,residents | GM0363,Rotterdam,2017,MA,12345 | municipality
            mergers | date,from_code,from_name,to_code,to_name | 2009,GM0513,Rotterdam,GM0363,Amsterdam | from_name
            mergers | date,from_code,from_name,to_code,to_name | 2009,GM0513,Gouda,GM0363,Rotterdam | to_name
            """)
    void aCodeAndANameOfDifferentMunicipalitiesAreWarnedOf(String importer, String header, String row, String column) {
        ImportReport report =
                test.read(importer, test.file("codes.csv", (header + "\n" + row + "\n").getBytes(UTF_8)), Mode.DRY_RUN);

        assertThat(report.refused()).isZero();
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.reason()).contains("'Rotterdam' is Rotterdam (gm0599), and the code is of ");
        });
    }

    static Stream<Arguments> factsThatAreRefused() {
        String start = "{\"id\":\"F1\",\"source\":\"list-2009\",\"kind\":";
        return Stream.of(
                arguments("half an object", "{\"kind\":\"tie\",", "no JSON object: what is in column 15 can't"),
                arguments("a list", "[1,2]", "no JSON object"),
                arguments("nothing", "null", "names no source|no kind"),
                arguments("a number", "12", "no JSON object"),
                arguments("deep nesting", start + "[".repeat(5000) + "]".repeat(5000) + "}", "no JSON object"),
                arguments("a long line", start + "\"" + "x".repeat(10_000_000) + "\"}", "100,000 characters"),
                arguments("no kind", "{\"id\":\"F1\",\"source\":\"list-2009\"}", "has no kind"),
                arguments("no such source", "{\"id\":\"F1\",\"source\":\"hearsay\",\"kind\":\"tie\"}", "not known"),
                arguments("a tie of nobody", start + "\"tie\"}", "no municipality"),
                arguments(
                        "a point off earth",
                        start + "\"tie\",\"nl_municipality\":\"Gouda\",\"partner\":\"Elmina\","
                                + "\"partner_country_alpha2\":\"GH\",\"partner_point\":[95,1]}",
                        "no point on earth"),
                arguments(
                        "no item",
                        start + "\"tie\",\"nl_municipality\":\"Gouda\",\"partner\":\"Elmina\","
                                + "\"partner_country_alpha2\":\"GH\",\"partner_item\":\"P190\"}",
                        "not the id of"),
                arguments(
                        "a time to come",
                        start + "\"tie\",\"nl_municipality\":\"Gouda\",\"partner\":\"Elmina\","
                                + "\"partner_country_alpha2\":\"GH\",\"as_of\":\"2099\"}",
                        "'2099' has yet to come"),
                arguments(
                        "a year that isn't",
                        start + "\"statistic\",\"metric\":\"ties\",\"year\":\"lately\"}",
                        "no number"),
                arguments(
                        "countries of which one isn't",
                        start + "\"wish\",\"municipality\":\"Gouda\",\"country_alpha2\":\"GH;QQ\",\"value\":\"help\"}",
                        "'QQ' is no code of a country"),
                arguments(
                        "a foundation that isn't",
                        start + "\"network\",\"name\":\"New\",\"founded\":\"lately\"}",
                        "EDTF"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void factsThatAreRefused(String what, String line, String reason) {
        long before = test.assertions();

        ImportReport report = test.read("facts", "facts.jsonl", "\n" + line + "\n");

        assertThat(report.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(report.findings().get(0).reason()).containsPattern(reason);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(test.assertions()).isEqualTo(before);
    }

    static Stream<Arguments> documentsThatAreRefused() {
        return Stream.of(
                arguments("half a document", "{\"results\":\n{\"bindings\":[", 2, "not JSON"),
                arguments("no rows", "{\"results\":{}}", 0, "no array 'bindings'"),
                arguments("deep nesting", "[".repeat(5000), 1, "not JSON"),
                arguments("a row that is none", "{\"bindings\":[\n 12]}", 2, "no JSON object"),
                arguments("a long value", "{\"bindings\":[{\"x\":\"" + "x".repeat(10_000_000) + "\"}]}", 1, "not JSON"),
                arguments("an empty document", "", 0, "no array 'bindings'"));
    }

    @Test
    void twoSourcesWithOneIdAreRefusedAndOneThatIsDescribedTwiceCountsOnce() {
        ImportReport report = test.read("sources", "twice.csv", """
                id,title,rank,published
                twice-a,A,press,2009
                twice-a,B,press,2010
                twice-b,B,press,2010
                twice-b,B,press,2010
                """);

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.findings().stream().map(Finding::toString))
                .containsExactly(
                        "twice.csv:3 id: error: 'twice-a' is the id of another source, which line 2 describes; give each an id of its own",
                        "twice.csv:5 id: warning: the row says the same as line 4; it counts once");
        assertThat(
                        test.graph()
                                .query(
                                        "MATCH (s:Source) WHERE s.id STARTS WITH 'twice-' RETURN s.id + ' ' + s.title AS source ORDER BY source"))
                .extracting(row -> row.get("source").asString())
                .containsExactly("twice-a A", "twice-b B");
    }

    @Test
    void aSourceThatCoversAMunicipalityOrNetworkThatThereIsNotOrACopyThatCoversAnyIsRefused() {
        test.read("networks", "networks.csv", "id,name\ncovered,Covered\n");
        ImportReport report = test.read("sources", "covers.csv", """
                id,title,rank,published,copied,covers
                covers-a,A,press,2009,,gm0513; Gouda; NL
                covers-b,B,press,2009,,GM9999
                covers-c,C,press,2009,,Gouda; Onbestaanbaar
                covers-d,D,press,,2009,Gouda
                covers-e,E,press,2009,,network/covered
                covers-f,F,press,2009,,network/nowhere
                """);

        assertThat(report.findings().stream().map(Finding::toString))
                .containsExactly(
                        "covers.csv:3 covers: error: 'GM9999' is no municipality, province, district or village that is known",
                        "covers.csv:4 covers: error: 'Onbestaanbaar' is no municipality, province, district or village that is known",
                        "covers.csv:5 covers: error: nobody knows of which day a copy of unknown age told all ties; leave this empty",
                        "covers.csv:7 covers: error: 'network/nowhere' is no network of the registry");
        assertThat(
                        test.graph()
                                .query(
                                        "MATCH (s:Source) WHERE s.id STARTS WITH 'covers-' RETURN s.id AS id, s.covers AS covers"))
                .extracting(row ->
                        row.get("id").asString() + ' ' + row.get("covers").asList())
                .containsExactlyInAnyOrder("covers-a [municipality/gm0513, country/NL]", "covers-e [network/covered]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void documentsThatAreRefused(String what, String json, long line, String reason) {
        ImportReport report = test.read("wikidata", "twins.json", json);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.reason()).contains(reason);
        });
        assertThat(report.recorded()).isZero();
    }

    @Test
    void aFolderAndAFileThatIsNotThereAreRefused() {
        assertThat(test.read("ties", InputFile.of(folder), Mode.GOOD_ROWS).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("can't be read"));
        assertThat(test.read("ties", InputFile.of(folder.resolve("none.csv")), Mode.GOOD_ROWS)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("there is no such file"));
    }

    @Test
    void aReaderThatIsNotThereIsRefusedWithTheNamesOfThoseThatAre() {
        assertThatThrownBy(() -> test.graph().bean(Imports.class).run("tyes", InputFile.of(folder), null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no reader 'tyes'")
                .hasMessageContaining("ties");
    }

    private static Arguments csv(String what, String text, long line, String reason) {
        return file(what, "ties.csv", text.getBytes(UTF_8), line, reason);
    }

    private static Arguments file(String what, String name, byte[] content, long line, String reason) {
        return arguments(what, name, content, line, reason);
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] half(byte[] all) {
        return Arrays.copyOf(all, all.length / 2);
    }
}

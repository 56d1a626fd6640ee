package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.stedenband.NetworkReader;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import nl.stedenband.exporting.ReadParquet;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The network as a folder, of one day and of several years. */
class ExportNetworkCommandTest {
    private static final CommandOnGraph STEDENBAND = new CommandOnGraph();

    /** A day on which the old municipality was there, and one of which something is known of each tie. */
    private static final List<String> DAY = List.of("--asOf", "2000-07-01");

    private static final List<String> YEARS = List.of("--asOf", "2000-07-01", "--to", "2012-07-01", "--every", "year");

    @TempDir
    private static Path written;

    private static Path ofDay;
    private static Path ofYears;

    @TempDir
    private Path parent;

    @BeforeAll
    static void record() {
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        List<Assertion> all = List.of(
                named("gm0001", "Oudstad", "NL")
                        .saying(Attribute.ENDS, "2009-12-31")
                        .saying(Attribute.POPULATION, "20000")
                        .saying(Attribute.POPULATION_ON, "2008-01-01")
                        .build(),
                named("gm0002", "Nieuwstad", "NL").build(),
                named("gm0003", "Elders", "NL").build(),
                named("Q1", "Köln", "DE").build(),
                named("Q2", "Preston", "GB").build(),
                named("Q3", "Accra", "GH").build(),
                Sample.succession("gm0001", "gm0002", "2010-01-01").build(),
                Sample.tie("gm0001", "Q1")
                        .with(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "water"))
                        .held("1990/")
                        .seen("2009")
                        .build(),
                Sample.tie("gm0003", "Q2").held("1995/2005").build(),
                Sample.tie("gm0003", "Q3").seen("1970").build(),
                Sample.membership("gm0003", "eurocities").held("1992/2004").build(),
                Sample.membership("Q1", "eurocities").seen("2000").build());
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.record(all);
        ofDay = write("day", DAY);
        ofYears = write("years", YEARS);
    }

    private static Path write(String name, List<String> words) {
        Path folder = written.resolve(name);
        Outcome outcome = run(folder, words);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return folder;
    }

    private static Sample named(String id, String name, String country) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .with(ParticipantRole.WITHIN, ThingId.country(country))
                .saying(Attribute.NAME, name);
    }

    @Test
    void ofADayEachTableHasTheSameInBothFormatsAndStandsInTheDescription() throws IOException {
        JsonNode described =
                new ObjectMapper().readTree(ofDay.resolve("datapackage.json").toFile());
        assertThat(described.at("/stedenband:asked/asOf").asText()).isEqualTo("2000-07-01");
        assertThat(described.get("resources").findValuesAsText("path"))
                .containsExactlyInAnyOrderElementsOf(files(ofDay, "datapackage.json"));
        for (JsonNode resource : described.get("resources")) {
            Path file = ofDay.resolve(resource.get("path").asText());
            assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
            if (resource.get("format").asText().equals("csv")) {
                List<NamedCsvRecord> rows = rows(file);
                assertThat(resource.at("/schema/fields").findValuesAsText("name"))
                        .as(file.toString())
                        .isEqualTo(rows.get(0).getHeader());
                assertThat(ReadParquet.of(Files.readAllBytes(
                                        Path.of(file.toString().replace(".csv", ".parquet"))))
                                .rows())
                        .as(file.toString())
                        .hasSameSizeAs(rows);
            }
        }
        assertThat(files(ofDay, "")).hasSize(15);
    }

    @Test
    void ofADayTheEdgesAreThePairsThatHoldAsAskedAndTheirEndsAreNodes() throws IOException {
        assertThat(cells(
                        ofDay,
                        "edges",
                        "party",
                        "partner",
                        "holds",
                        "status",
                        "inheritedFrom",
                        "themes",
                        "sourceCount"))
                .containsExactly("gm0001 Q1 1 certain  water 1", "gm0003 Q2 1 certain   1");
        assertThat(cells(ofDay, "nodes", "id", "name", "country", "population", "populationYear", "sizeClass"))
                .containsExactly(
                        "gm0001 Oudstad NL 20000 2008 20000-50000",
                        "gm0003 Elders NL   ",
                        "Q1 Köln DE   ",
                        "Q2 Preston GB   ");
        assertThat(cells(ofDay, "memberships", "member", "network", "holds", "since", "until"))
                .containsExactly("gm0003 eurocities 1 1992 2004", "Q1 eurocities 1  ");
        assertThat(cells(ofDay, "networks", "id")).containsExactly("eurocities");
        assertThat(cells(ofDay, "composition", "municipality", "ends", "successor", "date"))
                .containsExactly("gm0001 2009-12-31 gm0002 2010-01-01", "gm0003   ");
        assertThat(cells(ofDay, "spells", "tie", "party")).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gm0001 | Q1 | 2000 | 1
            gm0001 | Q1 | 2009 | 1
            gm0001 | Q1 | 2010 |
            gm0002 | Q1 | 2009 | 0
            gm0002 | Q1 | 2010 | 1
            gm0003 | Q2 | 2004 | 1
            gm0003 | Q2 | 2006 | 0
            gm0003 | Q2 | 2012 | 0
            gm0003 | Q3 | 2000 |
            gm0003 | Q3 | 2012 |
            """)
    void ofYearsEachPairHasARowForEachYearInWhichWhatNobodyKnowsIsEmpty(
            String party, String partner, String year, String holds) throws IOException {
        List<NamedCsvRecord> rows = rows(ofYears.resolve("edges.csv"));

        assertThat(rows).hasSize(4 * 13);
        assertThat(rows)
                .filteredOn(row -> row.getField("party").equals(party)
                        && row.getField("partner").equals(partner)
                        && row.getField("year").equals(year))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("holds")).isEqualTo(holds == null ? "" : holds));
    }

    @Test
    void ofYearsThatAreAskedWithoutInheritedTiesOnlyOwnOnesAreLeft() throws IOException {
        List<String> words = new ArrayList<>(YEARS);
        words.addAll(List.of("--inherited", "no"));

        assertThat(cells(write("own", words), "edges", "party")).doesNotContain("gm0002");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        Path again = write("again", YEARS);

        for (String file : files(ofYears, "")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(ofYears.resolve(file));
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherProgramsFindAsManyNodesAndEdgesInTheNetworksAsThereAreRows(NetworkReader reader)
            throws IOException, InterruptedException {
        reader.assumeHere();
        JsonNode ties = reader.read(ofDay.resolve("ties.graphml"));
        JsonNode memberships = reader.read(ofDay.resolve("memberships.graphml"));

        assertThat(ties.get("edges")).hasSameSizeAs(rows(ofDay.resolve("edges.csv")));
        assertThat(ties.get("nodes").findValuesAsText("_id"))
                .containsExactlyInAnyOrderElementsOf(ends(ofDay, "edges", "party", "partner"));
        assertThat(ties.get("edges").findValuesAsText("sourceCount"))
                .containsOnly(reader.keepsWholeNumbers() ? "1" : "1.0");
        assertThat(attributes(ties.get("edges"))).containsAll(filled(ofDay));
        assertThat(attributes(ties.get("nodes"))).doesNotContain("party", "disputed", "status");
        assertThat(memberships.get("edges")).hasSameSizeAs(rows(ofDay.resolve("memberships.csv")));
        assertThat(memberships.get("nodes").findValuesAsText("_id"))
                .containsExactlyInAnyOrderElementsOf(ends(ofDay, "memberships", "member", "network"));
    }

    /** The names of the columns of edges in which anything stands. */
    private static Set<String> filled(Path folder) {
        return rows(folder.resolve("edges.csv")).stream()
                .flatMap(row -> row.getFieldsAsMap().entrySet().stream())
                .filter(cell -> !cell.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> attributes(JsonNode elements) {
        Set<String> names = new TreeSet<>();
        elements.forEach(element -> element.fieldNames().forEachRemaining(names::add));
        return names;
    }

    private static Set<String> ends(Path folder, String table, String one, String other) {
        Set<String> ends = new TreeSet<>();
        rows(folder.resolve(table + ".csv")).forEach(row -> {
            ends.add(row.getField(one));
            ends.add(row.getField(other));
        });
        return ends;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --asOf 1500-01-01                                  | 1 | there are no ties and no memberships
            --asOf 1500-01-01 --to 1510-01-01 --every year     | 1 | there are no ties and no memberships
            --asOf 2000-02-30                                  | 2 | asOf
            --to 2010-01-01                                    | 2 | every
            --every year                                       | 2 | to
            --asOf 2010-01-01 --to 2009-01-01 --every year     | 2 | to
            --asOf 1000-01-01 --to 2009-01-01 --every year     | 2 | to
            --asOf 2000-01-01 --to 2009-01-01 --every month    | 2 | every
            --colour red                                       | 2 | colour
            """)
    void whatCannotBeWrittenIsSaidAndLeavesNothing(String words, int exitCode, String said) {
        List<String> all = new ArrayList<>(List.of(
                "export", "network", "--output", parent.resolve("network").toString()));
        all.addAll(List.of(words.split(" +")));

        Outcome outcome = STEDENBAND.run(all.toArray(String[]::new));

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(exitCode);
        assertThat(outcome.err()).contains(said).doesNotContain("Exception");
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void nothingIsWrittenWhereSomethingIsOrNothingCanBe() throws IOException {
        Path there = Files.createDirectory(parent.resolve("there"));

        assertThat(run(there, DAY)).returns(1, Outcome::exitCode).satisfies(outcome -> assertThat(outcome.err())
                .contains("is there already"));
        assertThat(there).isEmptyDirectory();
        assertThat(run(Path.of("/no/such/folder/network"), DAY))
                .returns(1, Outcome::exitCode)
                .satisfies(outcome -> assertThat(outcome.err()).contains("no folder /no/such/folder"));
        assertThat(run(Path.of("/proc/network"), DAY)).returns(1, Outcome::exitCode);
        assertThat(parent.toFile().list()).containsExactly("there");
    }

    private static Outcome run(Path folder, List<String> words) {
        List<String> all = new ArrayList<>(List.of("export", "network", "--output", folder.toString()));
        all.addAll(words);
        return STEDENBAND.run(all.toArray(String[]::new));
    }

    private static List<String> files(Path folder, String besides) {
        return List.of(folder.toFile().list()).stream()
                .filter(name -> !name.equals(besides))
                .toList();
    }

    private static List<String> cells(Path folder, String table, String... columns) {
        return rows(folder.resolve(table + ".csv")).stream()
                .map(row -> List.of(columns).stream().map(row::getField).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return StreamSupport.stream(csv.spliterator(), false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.stedenband.importing.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.drawing.Redrawing;
import nl.stedenband.importing.Finding;
import nl.stedenband.importing.ImportOptions.Mode;
import nl.stedenband.importing.ImportReport;
import nl.stedenband.importing.TestImports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ties and memberships of the world around are recorded, drawn apart, and refused where they can't be right. */
final class WorldReadersTest {
    private static final String TIES = "city1,country1,lat1,lng1,city2,country2,lat2,lng2\n";
    private static final String MEMBERS = "network,snapshot,city,country,iso3,entity_type,lat,lon,qid,source,note\n";

    @TempDir
    static Path folder;

    private static TestImports test;

    @BeforeAll
    static void fillTheGraph() {
        test = TestImports.onBareGeographyOfItsOwn(WorldReadersTest.class, folder);
    }

    @Test
    void aTieOfTheWorldIsDrawnApart() {
        ImportReport report = test.read(
                "world-ties", "world.csv", TIES + "Berat,Albania,40.7022,19.9583,Fermo,Italy,43.1608,13.7158\n");

        assertThat(report.recorded()).isEqualTo(3);
        assertThat(edges("x-al-berat")).containsExactly("WORLD_TWINNED_WITH x-it-fermo");
        assertThat(labels("partnerCity/x-al-berat")).containsExactly("Keyed", "WorldPlace");
    }

    @Test
    void readInAgainItAddsNothing() {
        String text = TIES + "Peja,Kosovo,42.66,20.29,Mons,Belgium,50.45,3.95\n";
        test.read("world-ties", "again.csv", text);
        List<String> before = test.graph().dump();

        ImportReport again = test.read("world-ties", "again.csv", text);

        assertThat(again.recorded()).isZero();
        assertThat(test.graph().dump()).isEqualTo(before);
    }

    @Test
    void drawingAllAnewChangesNothing() {
        test.read("world-ties", "anew.csv", TIES + "Bursa,Turkey,40.18,29.06,Darmstadt,Germany,49.87,8.65\n");
        test.read("ties", "anew-nl.csv", "municipality,partner,partner_country\nGouda,Solingen,Germany\n");
        test.read("world-ties", "anew2.csv", TIES + "Solingen,Germany,51.17,7.08,Darmstadt,Germany,49.87,8.65\n");

        assertThat(test.graph().bean(Redrawing.class).redraw(Progress.UNWATCHED))
                .isZero();
    }

    @Test
    void nothingOfAPlaceChangesThatTheRegistryHas() {
        test.read("ties", "known.csv", "municipality,partner,partner_country\nGouda,Gloucester,United Kingdom\n");
        Map<String, Object> before = drawn("partnerCity/x-gb-gloucester");

        test.read("world-ties", "known2.csv", TIES + "Gloucester,England,51.86,-2.24,Trier,Germany,49.76,6.64\n");

        assertThat(drawn("partnerCity/x-gb-gloucester")).isEqualTo(before);
        assertThat(labels("partnerCity/x-gb-gloucester")).containsExactly("Keyed", "PartnerCity", "Place");
        assertThat(labels("partnerCity/x-de-trier")).containsExactly("Keyed", "WorldPlace");
    }

    @Test
    void aPlaceOfTheWorldBecomesOneOfTheRegistryOnceItHasADutchTie() {
        test.read("world-ties", "first.csv", TIES + "Arnsberg,Germany,51.38,8.08,Olesno,Poland,50.87,18.42\n");

        test.read("ties", "then.csv", "municipality,partner,partner_country\nDeventer,Arnsberg,Germany\n");

        assertThat(labels("partnerCity/x-de-arnsberg")).containsExactly("Keyed", "PartnerCity", "Place");
        assertThat(drawn("partnerCity/x-de-arnsberg"))
                .containsEntry("name", "Arnsberg")
                .containsKey("population")
                .doesNotContainKey("scope");
    }

    @Test
    void aDutchPlaceIsLeftOut() {
        ImportReport ties =
                test.read("world-ties", "dutch.csv", TIES + "Delft,Netherlands,52.01,4.36,Jena,Germany,50.93,11.58\n");
        ImportReport members = test.read(
                "world-memberships", "dutch-m.csv", MEMBERS + "C40,2020,Delft,Netherlands,NLD,City,52.0,4.3,,,\n");

        assertThat(ties.recorded() + members.recorded()).isZero();
        assertThat(reasons(ties))
                .containsExactly(
                        "'Delft' lies in the Netherlands; the row is left out here, \"import ties\" reads such");
        assertThat(reasons(members)).anyMatch(reason -> reason.endsWith("\"import memberships\" reads such"));
    }

    @Test
    void membersOfTheWorldLeaveTheNetworkOfTheRegistryAsItIs() {
        test.read("memberships", "own.csv", "network,member,country\nEurocities,Gouda,NL\n");
        Map<String, Object> before = drawn("network/eurocities");

        ImportReport report = test.read(
                "world-memberships",
                "members.csv",
                MEMBERS
                        + "Eurocities,2020,Bordeaux,France,FRA,City,44.84,-0.58,,,\n"
                        + "Eurocities,2020,Bavaria,Germany,DEU,Region,48.9,11.4,,,\n"
                        + "Green Towns,2020,Bordeaux,France,FRA,City,44.84,-0.58,,,\n");

        assertThat(reasons(report)).contains("'Bavaria' is a region; only towns are read");
        assertThat(edges("x-fr-bordeaux")).containsExactly("WORLD_MEMBER_OF eurocities", "WORLD_MEMBER_OF green-towns");
        assertThat(drawn("network/eurocities")).isEqualTo(before);
        assertThat(labels("network/eurocities")).containsExactly("Keyed", "Network");
        assertThat(labels("network/green-towns")).containsExactly("Keyed", "WorldNetwork");
    }

    @Test
    void aTieWhoseFirstPlaceLiesAbroadBelongsToTheWorld() {
        String header = "municipality,municipality_country,partner,partner_country\n";

        test.read("ties", "any.csv", header + "Bergen,Norway,Aarhus,Denmark\nTorun,Poland,Leiden,Netherlands\n");

        assertThat(edges("x-dk-aarhus")).containsExactly("WORLD_TWINNED_WITH x-no-bergen");
        assertThat(edges("gm0546")).containsExactly("TWINNED_WITH x-pl-torun");
    }

    @Test
    void withoutItsCountryBergenIsNoPlaceAbroad() {
        test.read("ties", "bergen.csv", "municipality,partner,partner_country\nBergen (L),Horsens,Denmark\n");

        assertThat(edges("gm0893")).containsExactly("TWINNED_WITH x-dk-horsens");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Berat,Nowhere,40.7,19.9,Fermo,Italy,43.1,13.7    | country1  | 'Nowhere' is no country that the registry knows, by code or by name
            Berat,Albania,NaN,19.9,Fermo,Italy,43.1,13.7     | lat1      | 'NaN' can't be read: it is not a finite number
            Berat,Albania,40.7,,Fermo,Italy,43.1,13.7        | lng1      | a point needs latitude and longitude
            Berat,Albania,40.7,19.9,,Italy,43.1,13.7         | city2     | the cell is empty
            Fermo,Italy,43.16,13.71,Fermo,Italy,43.16,13.71  | city2     | a place has no tie with itself
            """)
    void aWrongRowIsRefusedWithItsLine(String row, String column, String reason) {
        ImportReport report = test.read("world-ties", "wrong.csv", TIES + row + '\n');

        assertThat(report.recorded()).isZero();
        assertThat(report.findings())
                .extracting(Finding::line, Finding::column, Finding::reason)
                .containsExactly(tuple(2L, column, reason));
    }

    @Test
    void anArchiveThatIsCutOffIsRefusedAsAWhole() throws IOException {
        StringBuilder text = new StringBuilder(TIES);
        for (int i = 0; i < 30_000; i++) {
            text.append("Town%d,Albania,40.7,19.9,Village%d,Italy,43.1,13.7%n".formatted(i, i * 7919 % 30_000));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        long before = test.assertions();

        ImportReport report = test.read(
                "world-ties",
                test.file("cut.csv.gz", Arrays.copyOf(packed.toByteArray(), packed.size() * 9 / 10)),
                Mode.GOOD_ROWS);

        assertThat(report.findings()).hasSize(1);
        assertThat(test.assertions()).isEqualTo(before);
    }

    @Test
    void aFileWithoutAColumnIsRefused() {
        ImportReport report = test.read("world-ties", "short.csv", "city1,country1,city2\nBerat,Albania,Fermo\n");

        assertThat(reasons(report))
                .containsExactly("the column country2 is missing; the header is city1,country1,city2");
    }

    private static List<String> reasons(ImportReport report) {
        return report.findings().stream().map(Finding::reason).toList();
    }

    private static List<String> edges(String id) {
        return test
                .graph()
                .query(
                        "MATCH (:Keyed {id: $id})-[e:TWINNED_WITH|WORLD_TWINNED_WITH|MEMBER_OF|WORLD_MEMBER_OF]-(other)"
                                + " RETURN DISTINCT type(e) + ' ' + other.id AS edge ORDER BY edge",
                        Map.of("id", id))
                .stream()
                .map(row -> row.get("edge").asString())
                .toList();
    }

    private static List<String> labels(String key) {
        return test
                .graph()
                .query(
                        "MATCH (n:Keyed {key: $key}) UNWIND labels(n) AS label RETURN label ORDER BY label",
                        Map.of("key", key))
                .stream()
                .map(row -> row.get("label").asString())
                .toList();
    }

    /** What the node says, but for what the drawing remembers for itself. */
    private static Map<String, Object> drawn(String key) {
        return test.graph()
                .query("MATCH (n:Keyed {key: $key}) RETURN n {.*, mentions: null} AS node", Map.of("key", key))
                .get(0)
                .get("node")
                .asMap();
    }
}

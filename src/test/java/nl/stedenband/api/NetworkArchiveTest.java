package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.stedenband.exporting.AskerGone;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.graph.ExportSlots;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.networkexport.NetworkArchives;
import nl.stedenband.networkexport.NetworkExport;
import nl.stedenband.networkexport.NetworkSlice;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network as one file. */
class NetworkArchiveTest {
    private static final int AT_ONCE = 8;
    private static final String DAY = "/v1/network?asOf=2009-06-30";
    private static final String YEARS = "/v1/network?asOf=2007-06-30&to=2010-06-30&every=year";

    private static Service service;

    @TempDir
    private Path folder;

    @BeforeAll
    static void record() {
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        List<Assertion> all = List.of(
                Sample.tie("gm0001", "Q1").held("2008/").seen("2009").build(),
                Sample.tie("gm0002", "Q1").seen("2009").build(),
                Sample.membership("gm0001", "eurocities").seen("2009").build());
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.record(all);
        service = Service.shared();
    }

    @Test
    void itHasTheFilesOfTheFolderByteForByte() throws IOException {
        NetworkSlice slice = NetworkSlice.read(
                new WrittenParameters(Map.of("asOf", List.of("2009-06-30"))),
                service.bean(RegistryClock.class).read());
        service.bean(NetworkExport.class)
                .write(
                        slice,
                        new ExportAddresses(service.address("")),
                        name -> Files.newOutputStream(folder.resolve(name)),
                        rows -> {});

        Map<String, byte[]> files = files(DAY + "&knownOn=" + slice.viewpoint().knownOn());

        assertThat(files).hasSize(15);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(folder.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void ofYearsEachHasItsNetworksAndAllStandsInTheDescription() throws IOException {
        Map<String, byte[]> files = files(YEARS);
        JsonNode described = new ObjectMapper().readTree(files.get("datapackage.json"));

        assertThat(files).containsKeys("ties-2007.graphml", "ties-2010.graphml");
        assertThat(described.at("/stedenband:asked/every").asText()).isEqualTo("year");
        assertThat(described.get("resources")).hasSize(files.size() - 1).allSatisfy(resource -> {
            byte[] file = files.get(resource.get("path").asText());
            assertThat(resource.get("bytes").asInt()).isEqualTo(file.length);
            assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + sha256(file));
        });
    }

    @Test
    void itIsAFileToKeepThatComesOnceForWhoHasIt() {
        HttpResponse<String> head = service.send("HEAD", DAY);
        HttpResponse<String> whole = service.get(DAY);
        String tag = whole.headers().firstValue("etag").orElseThrow();

        assertThat(whole.headers().firstValue("content-type")).contains("application/zip");
        assertThat(whole.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"network-2009-06-30.zip\"");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-type")).contains("application/zip");
        assertThat(service.get(DAY, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(service.get(DAY, "Accept", "text/csv").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asOf=1500-01-01                                | 404 | there are no ties and no memberships
            asOf=2009-06-31                                | 400 | asOf
            asOf=2009-06-30&to=2010-06-30                  | 400 | every
            asOf=2009-06-30&to=2008-06-30&every=year       | 400 | to
            colour=red                                     | 400 | colour
            """)
    void whatCannotBeWrittenIsAProblem(String query, int status, String said) {
        HttpResponse<String> response = service.get("/v1/network?" + query);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.body()).contains(said);
    }

    @Test
    void whoeverLeavesIsNoticedWhileItIsWritten() {
        List<Boolean> asked = new ArrayList<>();
        NetworkSlice slice = NetworkSlice.read(
                new WrittenParameters(Map.of("asOf", List.of("2009-06-30"))),
                service.bean(RegistryClock.class).read());

        assertThatThrownBy(() -> service.bean(NetworkArchives.class)
                        .open(slice, new ExportAddresses(""), OutputStream.nullOutputStream(), () -> {
                            asked.add(true);
                            return asked.size() < 2;
                        }))
                .isInstanceOf(AskerGone.class);

        assertThat(asked).hasSize(2);
        assertThat(IntStream.range(0, AT_ONCE)
                        .mapToObj(i -> service.bean(ExportSlots.class).take())
                        .toList())
                .as("it has given back its place")
                .hasSize(AT_ONCE)
                .allSatisfy(Runnable::run);
    }

    @Test
    void itWaitsForItsTurnAmongOtherDownloads() {
        List<Runnable> givingBack = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            givingBack.add(service.bean(ExportSlots.class).take());
        }

        HttpResponse<String> response = service.get("/v1/network?asOf=2009-07-01");
        givingBack.forEach(Runnable::run);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("retry-after")).contains("10");
        for (int i = 0; i <= AT_ONCE; i++) {
            assertThat(service.get("/v1/network?asOf=2009-07-0" + (i + 1)).statusCode())
                    .isEqualTo(200);
        }
    }

    private static Map<String, byte[]> files(String path) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream body = service.open(path, "Accept", "*/*").body();
                ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body.readAllBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

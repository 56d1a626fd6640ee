package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More downloads are asked for than go at the same time. */
class ExportsAtOnceTest {
    private static final int AT_ONCE = 8;
    private static final int ROWS = 20_000;

    /** More than what fits into all that lies between the database and who asks. */
    private static final String MANY_TIES = "/v1/traversals/active-in-country?country=GH&asOf=2009-06-30";

    private static final String[] AS_LINES = {"Accept", "application/x-ndjson"};

    private final Service service = Service.shared();

    @BeforeEach
    void fill() {
        TestGraph.shared().holding("many ties", () -> TestGraph.shared().query(GraphAwayTest.MANY_TIES));
    }

    @Test
    void ofSixtyAtOnceEachIsWholeOrToldToComeBack() {
        List<CompletableFuture<HttpResponse<String>>> downloads = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            downloads.add(service.getLater(MANY_TIES, AS_LINES));
        }

        assertThat(service.get("/v1/municipalities?q=town").statusCode()).isEqualTo(200);
        assertThat(downloads).allSatisfy(download -> {
            HttpResponse<String> response = download.join();
            if (response.statusCode() == 200) {
                assertThat(response.body().lines()).hasSize(ROWS);
            } else {
                assertIsToldToComeBack(response);
            }
        });
        assertThat(downloads)
                .anySatisfy(download -> assertThat(download.join().statusCode()).isEqualTo(200));
    }

    @Test
    void oneMoreIsToldToComeBackUntilSomebodyGoesAway() throws IOException {
        List<InputStream> taken = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            InputStream download = openSoon(MANY_TIES);
            assertThat(download.readNBytes(1000)).hasSize(1000);
            taken.add(download);
        }

        assertIsToldToComeBack(service.get(MANY_TIES, AS_LINES));
        assertIsToldToComeBack(service.get("/v1/partnerships", "Accept", "text/csv"));
        HttpResponse<String> page = service.get("/en/questions/active-in-country/csv?country=GH&asOf=2009-06-30");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Too many downloads at once");
        assertThat(service.get("/v1/traversals/active-in-country?country=GH").statusCode())
                .isEqualTo(200);

        for (InputStream download : taken) {
            download.close();
        }
        for (int i = 0; i < AT_ONCE; i++) {
            try (InputStream download = openSoon(MANY_TIES)) {
                assertThat(download.readNBytes(1000)).hasSize(1000);
            }
        }
    }

    @Test
    void whoGoesAwayBeforeTheFirstRowGivesTheSlotBackToo() throws IOException {
        for (int i = 0; i < 3 * AT_ONCE; i++) {
            service.askAndLeave("GET " + MANY_TIES, "Accept: application/x-ndjson");
        }

        List<InputStream> taken = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            taken.add(openSoon(MANY_TIES));
        }
        for (InputStream download : taken) {
            download.close();
        }
    }

    /** The service learns a moment later that somebody has gone away. */
    private InputStream openSoon(String path) throws IOException {
        while (true) {
            HttpResponse<InputStream> response = service.open(path, AS_LINES);
            if (response.statusCode() == 200) {
                return response.body();
            }
            response.body().close();
        }
    }

    private static void assertIsToldToComeBack(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("retry-after")).contains("10");
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.body()).contains("one file after the other");
    }
}

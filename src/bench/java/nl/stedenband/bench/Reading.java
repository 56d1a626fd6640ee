package nl.stedenband.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/**
 * How long readers wait for the server: from the request for a page to its last byte, over the reference data, without what a
 * browser then does; and how long the page takes that is not kept from before. The service runs as a process of its own.
 */
final class Reading {
    private static final int WARM_UP = 50;
    private static final int MEASURED = 101;
    private static final int WARM_UP_ANEW = 50;
    private static final int MEASURED_ANEW = 25;
    private static final long AIM_MILLIS = 50;

    private static final List<String> PAGES = List.of(
            "/nl",
            "/nl/kaart",
            "/nl/kaart?year=2009",
            "/nl/gemeenten",
            "/nl/gemeenten/gm0363",
            "/nl/gemeenten/gm0503",
            "/nl/partnersteden/Q365",
            "/nl/landen/GH",
            "/nl/landen/TR",
            "/nl/netwerken/eurocities",
            "/nl/landen/DE",
            "/nl/programmas/logo-south",
            "/nl/banden",
            "/nl/banden/p-aeb735e010c30c5f",
            "/nl/bronnen/vng-2009",
            "/nl/zoeken?q=keulen",
            "/nl/zoeken/suggestions?q=keul",
            "/nl/vragen",
            "/nl/verkennen",
            "/nl/verkennen?open=municipality/gm0363",
            "/nl/verkennen/network?open=municipality/gm0363",
            "/nl/paden",
            "/nl/enquetes",
            "/nl/enquetes/VNG-2009-5.1",
            "/nl/kwaliteit",
            "/nl/interface",
            "/nl/interface/traversals");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param home holds the reference data */
    void measure(Path distribution, Path home, Table table) throws Exception {
        try (RunningService service = RunningService.start(distribution, home)) {
            for (String page : PAGES) {
                HttpRequest request = request(service, page).build();
                Samples.of(WARM_UP, () -> read(request));
                table.add(page, Samples.of(MEASURED, () -> read(request)), AIM_MILLIS);
                HttpRequest anew =
                        request(service, page).header("Cookie", "anew=1").build();
                Samples.of(WARM_UP_ANEW, () -> read(anew));
                table.add("  made anew", Samples.of(MEASURED_ANEW, () -> read(anew)), AIM_MILLIS);
            }
        }
    }

    /** What is not HTML is fetched by scripts of pages. */
    private static HttpRequest.Builder request(RunningService service, String page) {
        return HttpRequest.newBuilder(service.address().resolve(page)).header("Accept", "text/html, */*;q=0.1");
    }

    private void read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(request.uri(), response.statusCode()));
        }
    }
}

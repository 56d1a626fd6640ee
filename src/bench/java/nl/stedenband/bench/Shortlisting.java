package nl.stedenband.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long the desk waits for a shortlist over HTTP, over the reference data: the same request again, of which the evidence is
 * kept, and each time one for another day, of which it is read anew.
 */
final class Shortlisting {
    private static final int WARM_UP = 60;
    private static final int MEASURED = 41;
    private static final long AIM_MILLIS = 300;
    private static final LocalDate DAY = LocalDate.of(2007, 6, 30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param home holds the reference data */
    void measure(Path distribution, Path home, Table table) throws Exception {
        try (RunningService service = RunningService.start(distribution, home)) {
            Samples.of(WARM_UP, () -> ask(service, DAY));
            table.add("a shortlist", Samples.of(MEASURED, () -> ask(service, DAY)), AIM_MILLIS);
            AtomicInteger days = new AtomicInteger();
            Samples.of(WARM_UP, () -> ask(service, DAY.plusDays(days.incrementAndGet())));
            table.add(
                    "a shortlist for another day",
                    Samples.of(MEASURED, () -> ask(service, DAY.plusDays(days.incrementAndGet()))),
                    AIM_MILLIS);
        }
    }

    private void ask(RunningService service, LocalDate day) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.address().resolve("/v1/shortlists"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"partner": {"name": "Twifo", "country": "GH"}, "themes": ["population register"], "asOf": "%s"}
                        """.formatted(day)))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(request.uri(), response.statusCode()));
        }
    }
}

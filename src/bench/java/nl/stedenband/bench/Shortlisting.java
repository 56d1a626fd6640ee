package nl.stedenband.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * How long the desk waits for a shortlist over HTTP, over the reference data: the same request again, of which the evidence is
 * kept, and each time one for another day, of which it is read anew; and when twenty desks ask at once.
 */
final class Shortlisting {
    private static final int WARM_UP = 60;
    private static final int MEASURED = 41;
    private static final long AIM_MILLIS = 300;
    private static final int DESKS = 20;
    private static final long AIM_AT_ONCE_MILLIS = 2000;
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
            List<LocalDate> other = Stream.iterate(DAY.minusYears(1), day -> day.minusDays(1))
                    .limit(DESKS)
                    .toList();
            table.add("one of 20 at once, each for another day", atOnce(service, other), AIM_AT_ONCE_MILLIS);
            List<LocalDate> same = Collections.nCopies(DESKS, DAY.minusYears(2));
            table.add("one of 20 at once, all for one other day", atOnce(service, same), AIM_AT_ONCE_MILLIS);
        }
    }

    private Samples atOnce(RunningService service, List<LocalDate> days) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(days.size());
        try {
            List<Future<Long>> times = new ArrayList<>();
            for (LocalDate day : days) {
                times.add(desks.submit(() -> Samples.time(() -> ask(service, day))));
            }
            long[] nanos = new long[times.size()];
            for (int i = 0; i < nanos.length; i++) {
                nanos[i] = times.get(i).get();
            }
            return new Samples(nanos);
        } finally {
            desks.shutdown();
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

package nl.stedenband.drills;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People who read on, whatever the answers are, and note how they were answered. */
final class ReadersUnderWay {
    private static final List<String> PATHS = List.of(
            "/v1/partnerships?pageSize=5&page=%d",
            "/v1/municipalities/gm0363?asOf=20%02d-01-01",
            "/v1/traversals/active-in-country?country=DE&asOf=20%02d-06-30",
            "/nl/gemeenten?page=%d",
            "/v1/search?q=stad%d");
    private static final int VALUES = 20;

    private final RunningInstallation service;
    private final List<Thread> readers = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private Duration slowest = Duration.ZERO;
    private volatile boolean stopping;

    ReadersUnderWay(RunningInstallation service) {
        this.service = service;
    }

    void begin(int howMany) {
        for (int i = 0; i < howMany; i++) {
            int first = i;
            Thread reader = new Thread(() -> read(first), "reader-" + i);
            reader.start();
            readers.add(reader);
        }
    }

    private void read(int first) {
        for (int i = first; !stopping; i++) {
            String path = PATHS.get(i % PATHS.size()).formatted(1 + i % VALUES);
            long began = System.nanoTime();
            int status;
            try {
                HttpResponse<String> response = service.get(path);
                status = response.statusCode();
            } catch (IOException e) {
                status = 0;
            } catch (InterruptedException e) {
                return;
            }
            note(status, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private synchronized void note(int status, Duration took) {
        statuses.merge(status, 1, Integer::sum);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
    }

    synchronized Map<Integer, Integer> statuses() {
        return Map.copyOf(statuses);
    }

    synchronized Duration slowest() {
        return slowest;
    }

    void end() throws InterruptedException {
        stopping = true;
        for (Thread reader : readers) {
            reader.join();
        }
    }
}

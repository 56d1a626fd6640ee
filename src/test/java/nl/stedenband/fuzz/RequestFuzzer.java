package nl.stedenband.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.stedenband.fuzz.DescribedOperations.Operation;

/** Asks a service what its OpenAPI document describes, rightly and wrongly, as a stranger; and looks at how it answers. */
public final class RequestFuzzer {
    private static final int AT_ONCE = 8;
    private static final int UNAVAILABLE = 503;
    private static final int SERVER_ERROR = 500;
    private static final int HTTP_VERSION_NOT_SUPPORTED = 505;
    private static final Pattern INSIDE = Pattern.compile(
            "\\n"
                    + "\\s+at"
                    + " [\\w.$]+\\(|(?:java|org\\.neo4j|io\\.micronaut|io\\.netty|com\\.fasterxml)\\.[\\w.]+|nl\\.stedenband\\.[\\w.]*[A-Z]|\\w+Exception\\b");
    private static final int LINE = 300;

    private final URI address;
    private final List<Operation> operations;
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

    /**
     * @param address of the service, without a path
     * @param leftOut paths of operations that aren't asked for
     */
    public RequestFuzzer(URI address, Set<String> leftOut) throws IOException {
        this.address = address;
        try (InputStream document = address.resolve("/v1/openapi.json").toURL().openStream()) {
            this.operations = new DescribedOperations(new ObjectMapper().readTree(document))
                    .all().stream()
                            .filter(operation -> !leftOut.contains(operation.path()))
                            .toList();
        }
    }

    /** Sends so many requests, some at a time, the first of them that of the seed. */
    public void send(long seed, int requests, FuzzFindings findings) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            senders.execute(() -> {
                for (int one = next.getAndIncrement(); one < requests; one = next.getAndIncrement()) {
                    sendOne(seed + one, findings);
                }
            });
        }
        senders.shutdown();
        senders.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    /** How often each was answered. */
    public Map<Integer, Integer> statuses() {
        Map<Integer, Integer> counts = new TreeMap<>();
        statuses.forEach((status, count) -> counts.put(status, count.get()));
        return counts;
    }

    /** What the seed makes. */
    public byte[] request(long seed) {
        Random random = new Random(seed);
        return new RequestBytes(random).of(operations.get(random.nextInt(operations.size())));
    }

    private void sendOne(long seed, FuzzFindings findings) {
        byte[] request = request(seed);
        String what = "seed %d: %s".formatted(seed, firstLine(request));
        try {
            RawExchange.Answer answer = RawExchange.send(address.getPort(), request);
            statuses.computeIfAbsent(answer.status(), any -> new AtomicInteger())
                    .incrementAndGet();
            if (answer.status() >= SERVER_ERROR
                    && answer.status() != UNAVAILABLE
                    && answer.status() != HTTP_VERSION_NOT_SUPPORTED) {
                findings.add("answer %d to %s".formatted(answer.status(), route(request)), what);
            }
            if (answer.status() < 0) {
                findings.add("no answer to " + route(request), what);
            }
            if (!isTable(answer.text())) {
                INSIDE.matcher(answer.text())
                        .results()
                        .findFirst()
                        .ifPresent(found -> findings.add("inside shown: " + found.group(), what));
            }
        } catch (IOException | RuntimeException e) {
            findings.add("sending failed: " + e, what);
        }
    }

    /** The document itself, which may name classes in its schemas, is none of our texts. */
    private static boolean isTable(String answer) {
        return answer.contains("\"openapi\"");
    }

    private String route(byte[] request) {
        String line = firstLine(request);
        return operations.stream()
                .map(Operation::path)
                .filter(path -> line.matches(
                        "\\S+ /v1" + Pattern.quote(path).replaceAll("\\{[^}]*}", "\\\\E[^/?]*\\\\Q") + "([? ].*|$)"))
                .findFirst()
                .orElse("something else");
    }

    private static String firstLine(byte[] request) {
        String line = new String(request, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        return line.length() > LINE ? line.substring(0, LINE) + '…' : line;
    }
}

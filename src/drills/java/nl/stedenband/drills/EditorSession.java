package nl.stedenband.drills;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An editor in a browser: signs in, and tells of ties by the form. */
final class EditorSession {
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String SIGN_IN = "/en/sign-in";
    private static final String FORM = "/en/edit/tie";

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Map<String, String> hidden;

    private EditorSession(String address) throws IOException, InterruptedException {
        this.address = address;
        int status = signIn();
        for (long deadline = System.nanoTime() + PATIENCE.toNanos();
                status == UNAVAILABLE && System.nanoTime() < deadline;
                status = signIn()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        if (status != SEE_OTHER) {
            throw new IllegalStateException("signing in is answered %d".formatted(status));
        }
        this.hidden = hidden(FORM);
    }

    private int signIn() throws IOException, InterruptedException {
        Map<String, String> fields = hidden(SIGN_IN);
        fields.put("name", PreparedHome.EDITOR);
        fields.put("password", PreparedHome.PASSWORD);
        return post(SIGN_IN, fields).statusCode();
    }

    static EditorSession in(RunningInstallation service) throws IOException, InterruptedException {
        return new EditorSession(service.address());
    }

    /** Tells of a tie that the registry doesn't know. @return the status of the answer */
    int addTie(String locator) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(hidden);
        fields.put("do", "make");
        fields.put("municipality", "gm0363");
        fields.put("name", "Drilldorf " + locator);
        fields.put("country", "DE");
        fields.put("seen", "2020");
        fields.put("source", "enwiki-hekman");
        fields.put("locator", locator);
        return post(FORM, fields).statusCode();
    }

    /** Whether an answer says that it is done. */
    static boolean isDone(int status) {
        return status == SEE_OTHER;
    }

    private Map<String, String> hidden(String page) throws IOException, InterruptedException {
        Document html = Jsoup.parse(page(page));
        Map<String, String> fields = new LinkedHashMap<>();
        html.select("main form[method=post] input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    /** A page; a service that has just started on a busy machine may answer 503 for a while. */
    private String page(String path) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HttpResponse<String> response = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == OK) {
                return response.body();
            }
            if (response.statusCode() != UNAVAILABLE || System.nanoTime() > deadline) {
                throw new IllegalStateException("%s is answered %d".formatted(path, response.statusCode()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }
}

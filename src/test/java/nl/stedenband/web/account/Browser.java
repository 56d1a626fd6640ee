package nl.stedenband.web.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.web.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads pages and sends their forms, with cookies, and goes nowhere by itself. */
public final class Browser {
    private final Reader reader;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(Reader reader) {
        this.reader = reader;
    }

    /** What came back. */
    public record Response(int status, Map<String, List<String>> headers, Document html) {

        /** Where it leads to, without the host. */
        public String location() {
            URI location = URI.create(headers.get("location").get(0));
            return location.getRawQuery() == null
                    ? location.getPath()
                    : location.getPath() + '?' + location.getRawQuery();
        }
    }

    public Response open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(reader.address(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Fills the form on a page that leads to an address, and sends it. */
    public Response send(String page, String action, String... namesAndValues) {
        Document html = open(page).html();
        Element form = html.select("form[method=post]").stream()
                .filter(candidate -> URI.create(
                                candidate.absUrl("action").isEmpty() ? html.location() : candidate.absUrl("action"))
                        .getPath()
                        .equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to %s on %s".formatted(action, html)));
        List<String> fields = new ArrayList<>(List.of(namesAndValues));
        form.select("input[type=hidden]").forEach(hidden -> fields.addAll(List.of(hidden.attr("name"), hidden.val())));
        return post(action, fields.toArray(String[]::new));
    }

    /** Sends fields to an address, as a page would that isn't ours. */
    public Response post(String path, String... namesAndValues) {
        return send(HttpRequest.newBuilder(URI.create(reader.address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(namesAndValues))));
    }

    public Response signIn(String name, String password) {
        return send("/en/sign-in", "/en/sign-in", "name", name, "password", password);
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private Response send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Response(
                    response.statusCode(),
                    response.headers().map(),
                    Jsoup.parse(response.body(), response.uri().toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(URLEncoder.encode(namesAndValues[i], StandardCharsets.UTF_8)
                    + '='
                    + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return pairs.stream().collect(Collectors.joining("&"));
    }
}

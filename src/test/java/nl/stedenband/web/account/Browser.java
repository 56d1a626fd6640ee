package nl.stedenband.web.account;

import java.io.ByteArrayOutputStream;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.stedenband.web.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads pages and sends their forms, with cookies, and goes nowhere by itself. */
public final class Browser {
    static final String BOUNDARY = "stedenband-boundary";

    /** In which a proxy tells for whom it asks. */
    static final String ADDRESS = "X-Test-Address";

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final Reader reader;
    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** In a network of its own, which has to wait for nothing that other browsers did. */
    public Browser(Reader reader) {
        this(reader, ownAddress(NETWORKS.incrementAndGet()));
    }

    /** @param address in a network, as a proxy tells it */
    public Browser(Reader reader, String address) {
        this.reader = reader;
        this.address = address;
    }

    /** Of a range that no network has (RFC 2544). */
    private static String ownAddress(int number) {
        return "198.%d.%d.%d".formatted(18 + (number >> 16 & 1), number >> 8 & 0xff, number & 0xff);
    }

    String address() {
        return address;
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

    /** A file as a browser sends it. */
    public record SentFile(String name, String mediaType, byte[] content) {}

    /** Fills the form on a page that leads to an address, and sends it. */
    public Response send(String page, String action, String... namesAndValues) {
        Element form = form(page, action);
        List<String> fields = new ArrayList<>(List.of(namesAndValues));
        form.select("input[type=hidden]").forEach(hidden -> fields.addAll(List.of(hidden.attr("name"), hidden.val())));
        return post(action, fields.toArray(String[]::new));
    }

    /** Fills the form on a page that leads to an address and takes a file, and sends it. */
    public Response sendFile(String page, String action, byte[] file, String... namesAndValues) {
        return postFile(form(page, action).attr("action"), file, namesAndValues);
    }

    /** The same with a file that has a name and a type of its own. */
    public Response sendFile(String page, String action, SentFile file) {
        return send(HttpRequest.newBuilder(
                        URI.create(reader.address(form(page, action).attr("action"))))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(file))));
    }

    /** Sends a file and fields to an address, as a page would that isn't ours. */
    public Response postFile(String address, byte[] file, String... namesAndValues) {
        return send(HttpRequest.newBuilder(URI.create(reader.address(address)))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(file, namesAndValues))));
    }

    private Element form(String page, String action) {
        Document html = open(page).html();
        return html.select("form[method=post]").stream()
                .filter(candidate -> URI.create(
                                candidate.absUrl("action").isEmpty() ? html.location() : candidate.absUrl("action"))
                        .getPath()
                        .equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to %s on %s".formatted(action, html)));
    }

    /** Sends what is made otherwise than a page makes it. */
    Response send(HttpRequest.Builder request) {
        request.header(ADDRESS, address);
        try {
            HttpResponse<String> response =
                    Reader.withAllTexts(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
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

    /** Sends fields to an address, as a page would that isn't ours. */
    public Response post(String path, String... namesAndValues) {
        return send(HttpRequest.newBuilder(URI.create(reader.address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(namesAndValues))));
    }

    /** The same from a page, which browsers name with it. */
    public Response postFrom(String page, String path, String... namesAndValues) {
        return send(HttpRequest.newBuilder(URI.create(reader.address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", page)
                .POST(HttpRequest.BodyPublishers.ofString(encoded(namesAndValues))));
    }

    public Response signIn(String name, String password) {
        return send("/en/sign-in", "/en/sign-in", "name", name, "password", password);
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a> */
    static byte[] multipart(byte[] file, String... namesAndValues) {
        return multipart(new SentFile("list.csv", "text/csv", file), namesAndValues);
    }

    private static byte[] multipart(SentFile file, String... namesAndValues) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, namesAndValues[i], namesAndValues[i + 1])
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, file.name(), file.mediaType())
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file.content());
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
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

package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.uri.UriBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.TestService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the pages of the whole service, on a free port. */
public final class Reader implements AutoCloseable {
    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");

    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Reader(EmbeddedServer server) {
        this.server = server;
    }

    /** What came back for an address. */
    public record Response(int status, Map<String, String> headers, Document html) {}

    /** Of the service that all tests of a process share, so it isn't closed. It has no page of what the graph held before. */
    public static Reader of(TestGraph graph) {
        graph.withVersionOfItsOwn();
        return new Reader(TestService.running());
    }

    /** Set otherwise than the service is by itself. */
    public static Reader on(DatabaseAddress database, Map<String, Object> set) {
        Map<String, Object> properties = new HashMap<>(TestGraph.properties(database));
        properties.putAll(set);
        return new Reader(TestService.start(properties));
    }

    /** With no more patience than readers have. */
    public static Reader impatientOn(DatabaseAddress database) {
        Map<String, Object> properties = new HashMap<>(TestGraph.properties(database));
        properties.remove("neo4j.patience");
        return new Reader(TestService.start(properties));
    }

    /** Of the service, for what it tells nobody over HTTP. */
    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public String address(String path) {
        return server.getURL() + path;
    }

    public Response open(String path, String... headers) {
        return open(URI.create(address(path)), headers);
    }

    private Response open(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        HttpResponse<String> response = send((headers.length == 0 ? request : request.headers(headers)).build());
        Map<String, String> first = new HashMap<>();
        response.headers().map().forEach((name, values) -> first.put(name, values.get(0)));
        return new Response(response.statusCode(), first, Jsoup.parse(response.body(), address.toString()));
    }

    public Document read(String path) {
        return open(path).html();
    }

    /** @param host another name of the same machine */
    public Document by(String host, String path) {
        return open(UriBuilder.of(URI.create(address(path))).host(host).build()).html();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return withAllTexts(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A page, once it is seen that it has every text that it names. */
    public static HttpResponse<String> withAllTexts(HttpResponse<String> page) {
        assertThat(page.body()).as(page.uri().toString()).doesNotContainPattern(MISSING_TEXT);
        return page;
    }

    @Override
    public void close() {
        server.close();
    }
}

package nl.stedenband.api;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.TestService;

/** The whole service on a free port, asked over HTTP as others ask it. */
final class Service implements AutoCloseable {
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Service(EmbeddedServer server) {
        this.server = server;
    }

    /** The one on the graph that all tests share, which no test closes. */
    static Service shared() {
        return new Service(TestService.running());
    }

    /** Another one on the graph that all tests share, which who starts it closes. */
    static Service onSharedGraph() {
        return new Service(
                TestService.start(TestGraph.properties(TestGraph.shared().address())));
    }

    /** With no more patience than users have. */
    static Service impatientOn(DatabaseAddress database) {
        Map<String, Object> properties = new HashMap<>(TestGraph.properties(database));
        properties.remove("neo4j.patience");
        properties.remove("neo4j.silence");
        properties.remove("neo4j.question-time");
        return new Service(TestService.start(properties));
    }

    <T> Collection<T> beans(Class<T> type) {
        return server.getApplicationContext().getBeansOfType(type);
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** In full. */
    String address(String path) {
        return server.getURL() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** As one who doesn't wait any longer. */
    HttpResponse<String> getWithin(Duration patience, String path) {
        return send(request("GET", path).timeout(patience));
    }

    /** As one of many who ask at the same time. */
    CompletableFuture<HttpResponse<String>> getLater(String path, String... headers) {
        return client.sendAsync(request("GET", path).headers(headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As one who goes away before all is sent. */
    void sendPart(String part) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** As one who goes away before the answer comes. */
    void askAndLeave(String line, String header) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        }
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = request(method, path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** As a form in a browser, or OpenRefine, sends it. */
    HttpResponse<String> postForm(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** With JSON for a body. */
    HttpResponse<String> postJson(String path, String body) {
        return post(path, "application/json", body);
    }

    /** With a body that is what its type says, or isn't. */
    HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String method, String path) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer while it comes in. */
    HttpResponse<InputStream> open(String path, String... headers) {
        return send(request("GET", path).headers(headers), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** A response as it comes over the line. */
    record Raw(int status, String text) {}

    /** Asks with a line that no client would send. */
    Raw raw(String line) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Raw(Integer.parseInt(text.split(" ", 3)[1]), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Json json(String path) {
        return json(get(path));
    }

    Json json(HttpResponse<String> response) {
        try {
            return new Json(server.getApplicationContext()
                    .getBean(JsonMapper.class)
                    .readValue(response.body(), Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new IllegalStateException(response.body(), e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** An object of an answer. */
    record Json(Map<String, Object> members) {

        Object get(String name) {
            return members.get(name);
        }

        /** The member, found by names with dots between. */
        @SuppressWarnings("unchecked")
        Object at(String path) {
            Object value = members;
            for (String name : path.split("\\.")) {
                value = ((Map<String, Object>) value).get(name);
            }
            return value;
        }

        @SuppressWarnings("unchecked")
        Json object(String name) {
            return new Json((Map<String, Object>) get(name));
        }

        @SuppressWarnings("unchecked")
        List<Json> list(String name) {
            return ((List<Map<String, Object>>) get(name))
                    .stream().map(Json::new).toList();
        }

        List<Object> each(String list, String path) {
            return list(list).stream().map(item -> item.at(path)).toList();
        }
    }
}

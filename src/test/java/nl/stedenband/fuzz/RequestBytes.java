package nl.stedenband.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.stedenband.fuzz.DescribedOperations.Body;
import nl.stedenband.fuzz.DescribedOperations.Operation;
import nl.stedenband.fuzz.DescribedOperations.Parameter;

/** Makes a request from an operation: right for the most part, with something odd in some places. */
final class RequestBytes {
    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "get", "PROPFIND", "X");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "text/plain",
            "text/csv",
            "application/xml",
            "application/octet-stream",
            "*/*",
            "application/",
            "/",
            "");
    private static final List<String> ACCEPTED = List.of(
            "application/json",
            "application/jsonl",
            "text/csv",
            "application/vnd.apache.parquet",
            "application/graphml+xml",
            "application/gexf+xml",
            "application/geo+json",
            "application/ld+json",
            "text/turtle",
            "application/x-bibtex",
            "text/html",
            "image/png",
            "*/*",
            "text/*;q=0.3, application/json;q=2",
            "application/json;q=x",
            ";,;",
            "");
    private static final List<String> ODD_ESCAPES = List.of(
            "%",
            "%z", "%zz", "%00", "%0d%0aX-Odd:1", "%ff%fe", "%c0%af", "%ed%a0%80", "%2e%2e%2f", "%252e", "+", "%u0041");
    private static final List<String> HEADERS = List.of(
            "Accept-Language",
            "Accept-Encoding",
            "Accept-Charset",
            "If-None-Match",
            "If-Modified-Since",
            "If-Match",
            "Range",
            "Authorization",
            "Cookie",
            "X-Request-Id",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "Forwarded",
            "Origin",
            "Referer",
            "Sec-Fetch-Site",
            "Access-Control-Request-Method",
            "Transfer-Encoding",
            "Expect",
            "Upgrade",
            "X-HTTP-Method-Override",
            "Content-Encoding",
            "Content-Length",
            "Host");

    private final Random random;

    RequestBytes(Random random) {
        this.random = random;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    byte[] of(Operation operation) {
        String method = chance(25) ? pick(METHODS) : operation.method();
        byte[] body = operation.bodies().isEmpty()
                ? oddBody()
                : body(operation.bodies().get(0));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", "localhost");
        headers.put("Connection", "close");
        headers.put("Accept", chance(3) ? pick(ACCEPTED) : "application/json");
        if (body.length > 0 || !operation.bodies().isEmpty()) {
            headers.put(
                    "Content-Type",
                    operation.bodies().isEmpty() || chance(8)
                            ? pick(TYPES)
                            : operation.bodies().get(0).type());
            headers.put("Content-Length", Integer.toString(body.length));
        }
        if (chance(4)) {
            headers.put(pick(HEADERS), headerValue());
        }
        StringBuilder head = new StringBuilder(method + ' ' + target(operation) + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return chance(60) ? MutatedBytes.of(out.toByteArray(), random) : out.toByteArray();
    }

    private String target(Operation operation) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                path = path.replace('{' + parameter.name() + '}', value(parameter));
            } else if (parameter.required() ? !chance(15) : chance(4)) {
                query.add(parameter.name() + '=' + value(parameter));
            }
        }
        if (chance(20)) {
            query.add(escaped(OddTexts.next(random)) + '=' + escaped(OddTexts.next(random)));
        }
        if (!query.isEmpty() && chance(20)) {
            query.add(pick(query));
        }
        if (chance(50)) {
            int at = random.nextInt(path.length() + 1);
            path = path.substring(0, at)
                    + (chance(2) ? pick(ODD_ESCAPES) : escaped(OddTexts.next(random)))
                    + path.substring(at);
        }
        return "/v1" + path + (query.isEmpty() ? "" : '?' + String.join(chance(30) ? ";" : "&", query));
    }

    private String value(Parameter parameter) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> escaped(OddTexts.next(random));
            case 2 -> encoded(parameter.example()) + pick(ODD_ESCAPES);
            case 3 ->
                escaped(new String(
                        MutatedBytes.of((parameter.example() + ' ').getBytes(StandardCharsets.UTF_8), random),
                        StandardCharsets.UTF_8));
            default -> encoded(parameter.example());
        };
    }

    /** As a client escapes it, or as none would. */
    private String escaped(String text) {
        return chance(12) ? text.replaceAll("[\r\n ]", "+") : encoded(text);
    }

    private byte[] body(Body body) {
        byte[] right = body.example().getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> oddBody();
            case 1, 2 -> right;
            case 3 -> MutatedBytes.of(("[" + body.example() + "]").getBytes(StandardCharsets.UTF_8), random);
            default -> right.length == 0 ? right : MutatedBytes.of(right, random);
        };
    }

    private byte[] oddBody() {
        String text =
                switch (random.nextInt(30)) {
                    case 0 -> "[".repeat(random.nextInt(1, 50_000));
                    case 1 -> "{\"a\":".repeat(random.nextInt(1, 20_000));
                    case 2 -> '"' + "x".repeat(random.nextInt(1, 200_000)) + '"';
                    case 3 -> OddTexts.next(random);
                    case 4 -> "{\"a\":1,\"a\":2}";
                    case 5 -> "1".repeat(random.nextInt(1, 5000));
                    case 6 -> "null";
                    default -> "";
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** On one line, as the next would be another header. */
    private String headerValue() {
        String value =
                switch (random.nextInt(6)) {
                    case 0 -> "Bearer " + OddTexts.next(random);
                    case 1 -> "bytes=" + random.nextInt(5) + '-' + random.nextInt(5);
                    case 2 -> "\"" + OddTexts.next(random) + "\"";
                    case 3 -> "gzip, chunked";
                    default -> OddTexts.next(random);
                };
        return value.replaceAll("[\r\n]", "");
    }

    private boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}

package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where else to look, relative to this server. */
@Serdeable
record Link(String href) {

    /** The answer itself, and lists of what belongs to the thing. */
    static Map<String, Link> from(HttpRequest<?> request, String... children) {
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", new Link(request.getUri().toString()));
        for (String child : children) {
            links.put(child, new Link(request.getUri().getRawPath() + '/' + child));
        }
        return links;
    }

    /** The same question for another page. */
    static Link toPage(HttpRequest<?> request, int page) {
        StringBuilder href = new StringBuilder(request.getUri().getRawPath())
                .append("?page=")
                .append(page);
        request.getParameters().forEachValue((name, value) -> {
            if (!name.equals("page")) {
                href.append('&').append(encoded(name)).append('=').append(encoded(value));
            }
        });
        return new Link(href.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package nl.stedenband.account.http;

import io.micronaut.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wrote in a form. A field that wasn't sent is empty.
 *
 * @see <a href="https://url.spec.whatwg.org/#application/x-www-form-urlencoded">URL Standard, 5</a>
 */
public record FormFields(Map<String, List<String>> values) {
    private static final String ATTRIBUTE = "stedenband.sent";

    /** What was sent with a form of our own pages; nothing for other requests, and of a form with a file what its controller keeps. */
    public static Optional<FormFields> sent(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, FormFields.class);
    }

    /** Keeps it with the request: what goes wrong later can still show it. */
    public void keep(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public static FormFields read(String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : body.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decoded(field.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(field.substring(equals + 1)));
            }
        }
        return new FormFields(values);
    }

    /** @param namesAndTexts by turns; a text that wasn't sent is null */
    public static FormFields ofTexts(String... namesAndTexts) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            if (namesAndTexts[i + 1] != null) {
                values.put(namesAndTexts[i], List.of(namesAndTexts[i + 1]));
            }
        }
        return new FormFields(values);
    }

    /** The first that was written in each field. */
    public Map<String, String> first() {
        Map<String, String> first = new LinkedHashMap<>();
        values.forEach((name, all) -> first.put(name, all.get(0)));
        return first;
    }

    public String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Of boxes that can be ticked, those that were. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What a browser wrote; as it stands where none wrote it. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}

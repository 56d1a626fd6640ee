package nl.stedenband.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import java.util.Map;
import nl.stedenband.registry.ThingId;

/**
 * Addresses of pages in one language.
 *
 * @param here the page itself, with its query
 */
public record Addresses(Language language, URI here) {

    /** In the language of the page that is asked for. */
    public static Addresses of(HttpRequest<?> request) {
        return new Addresses(Language.of(request), request.getUri());
    }

    String home() {
        return '/' + language.code();
    }

    /** The first page of a part of the site, as a path. */
    public String to(Section section) {
        return home() + '/' + section.word(language);
    }

    /** The page of a thing in a part of the site, as a path. */
    public String to(Section section, String id) {
        return UriBuilder.of(to(section)).path("{id}").expand(Map.of("id", id)).toString();
    }

    /** The page of a thing; empty where its kind has none. */
    public String to(ThingId thing) {
        return Section.of(thing.kind())
                .map(section -> to(section, thing.value()))
                .orElse("");
    }

    /** Where a thing of a part of the site can be changed, as a path. */
    public String toEdit(Section section, String id) {
        return to(Section.EDITING) + '/' + section.word(language) + '/' + id;
    }

    /** This page with another value of a parameter in its query. */
    String with(String parameter, Object value) {
        return UriBuilder.of(here).replaceQueryParam(parameter, value).build().toString();
    }

    /** This page, asked with all that it was asked with. */
    public String asked(Map<String, String> written) {
        return withQuery(here.getRawPath(), written);
    }

    /** The whole answer to a question as a file. */
    public String file(String question, Map<String, String> asked, String format) {
        return withQuery(to(Section.QUESTIONS, question) + '/' + format, asked);
    }

    /** The answer to a question. */
    public String answer(String question, Map<String, String> asked) {
        return withQuery(to(Section.QUESTIONS, question), asked);
    }

    /** The network of an answer, for the script that draws it. */
    public String network(String question, Map<String, String> asked) {
        return withQuery(to(Section.EXPLORE) + "/network/" + question, asked);
    }

    /** What is next to things that are yet to be named, for the same script. */
    public String neighbours(Map<String, String> viewpoint) {
        return withQuery(to(Section.EXPLORE) + "/network", viewpoint);
    }

    /** A path with its query, encoded. */
    public static String withQuery(String path, Map<String, String> query) {
        UriBuilder address = UriBuilder.of(path);
        query.forEach(address::queryParam);
        return address.build().toString();
    }

    /** This page in another language; what is not in a language of the site is the home page there. */
    String in(Language other) {
        String[] parts = here.getRawPath().split("/", -1);
        StringBuilder address = new StringBuilder("/").append(other.code());
        if (parts.length > 2 && Language.ofPath(here.getRawPath()).isPresent()) {
            boolean isEditing = parts[2].equals(Section.EDITING.word(language));
            for (int i = 2; i < parts.length; i++) {
                boolean isSection = i == 2 || i == 3 && isEditing;
                address.append('/').append(isSection ? word(parts[i], other) : parts[i]);
            }
            if (here.getRawQuery() != null) {
                address.append('?').append(here.getRawQuery());
            }
        }
        return address.toString();
    }

    private String word(String section, Language other) {
        return Section.ofWord(section, language).map(found -> found.word(other)).orElse(section);
    }
}

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
public record PageAddresses(Language language, URI here) {

    /** In the language of the page that is asked for. */
    public static PageAddresses of(HttpRequest<?> request) {
        return new PageAddresses(Language.of(request), request.getUri());
    }

    String home() {
        return '/' + language.code();
    }

    /** The first page of a part of the site, as a path. */
    public String to(SiteSection siteSection) {
        return home() + '/' + siteSection.word(language);
    }

    /** The page of a thing in a part of the site, as a path. */
    public String to(SiteSection siteSection, String id) {
        return UriBuilder.of(to(siteSection))
                .path("{id}")
                .expand(Map.of("id", id))
                .toString();
    }

    /** The page of a thing; empty where its kind has none. */
    public String to(ThingId thing) {
        return SiteSection.of(thing.kind())
                .map(siteSection -> to(siteSection, thing.value()))
                .orElse("");
    }

    /** Where a thing of a part of the site can be changed, as a path. */
    public String toEdit(SiteSection siteSection, String id) {
        return to(SiteSection.EDITING) + '/' + siteSection.word(language) + '/' + id;
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
        return withQuery(to(SiteSection.QUESTIONS, question) + '/' + format, asked);
    }

    /** The answer to a question. */
    public String answer(String question, Map<String, String> asked) {
        return withQuery(to(SiteSection.QUESTIONS, question), asked);
    }

    /** The network of an answer, for the script that draws it. */
    public String network(String question, Map<String, String> asked) {
        return withQuery(to(SiteSection.EXPLORE) + "/network/" + question, asked);
    }

    /** What is next to things that are yet to be named, for the same script. */
    public String neighbours(Map<String, String> viewpoint) {
        return withQuery(to(SiteSection.EXPLORE) + "/network", viewpoint);
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
            boolean isEditing = parts[2].equals(SiteSection.EDITING.word(language));
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
        return SiteSection.ofWord(section, language)
                .map(found -> found.word(other))
                .orElse(section);
    }
}

package nl.stedenband.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * Marks each answer with the state of the graph that it was given from, so that who has it already is spared a copy. The day
 * is part of the mark, for that is what a question without {@code asOf} asks, and so is the format.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match">RFC 9110, If-None-Match</a>
 */
@Order(0)
@ServerFilter(Api.ROOT + "/**")
final class EntityTagFilter {
    private static final String ATTRIBUTE = "stedenband.entity-tag";

    /** One of a list, whose quoted part may have commas. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private final String thesaurus;
    private final Clock clock;

    EntityTagFilter(Thesaurus thesaurus, Clock clock) {
        this.thesaurus = thesaurus.version();
        this.clock = clock;
    }

    /** Says of which version of the graph the answer to a request is. It may be newer than that, never older. */
    void note(HttpRequest<?> request, String version) {
        int format =
                request.getHeaders().findFirst(HttpHeaders.ACCEPT).orElse("").hashCode();
        request.setAttribute(
                ATTRIBUTE,
                "W/\"%s-%s-%s-%s-%08x\"".formatted(version, LocalDate.now(clock), Api.VERSION, thesaurus, format));
    }

    /** Puts the mark on an answer. */
    void put(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() == HttpStatus.OK.getCode()) {
            request.getAttribute(ATTRIBUTE, String.class)
                    .ifPresent(tag -> response.getHeaders().set(HttpHeaders.ETAG, tag));
        }
    }

    /** Also of an answer that is kept, mark and all. */
    @ResponseFilter
    void spare(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String tag = response.getHeaders().get(HttpHeaders.ETAG);
        if (tag != null && response.code() == HttpStatus.OK.getCode() && isKnown(request, tag)) {
            response.status(HttpStatus.NOT_MODIFIED).body(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            response.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    /** Whether who asks has the answer already, once its version is noted. */
    boolean isKnown(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class)
                .filter(tag -> isKnown(request, tag))
                .isPresent();
    }

    /** Tags are compared weakly: a cache between may have made a strong one of ours, or a weak one of a strong one. */
    private static boolean isKnown(HttpRequest<?> request, String tag) {
        String opaque = TAG.matcher(tag).replaceFirst("$1");
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(known -> known.strip().equals("*")
                        || TAG.matcher(known).results().anyMatch(one -> one.group(1)
                                .equals(opaque)));
    }
}

package nl.stedenband.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import nl.stedenband.exporting.AnswerCitation;

/** An answer's citation by itself, for programs that keep literature. */
final class BibtexFormat {
    static final String TYPE = "application/x-bibtex";
    private static final MediaType BIBTEX = MediaType.of(TYPE + ";charset=utf-8");

    private BibtexFormat() {}

    static HttpResponse<String> of(AnswerCitation citation) {
        return HttpResponse.ok(citation.bibtex()).contentType(BIBTEX);
    }
}

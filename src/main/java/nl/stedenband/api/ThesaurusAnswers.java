package nl.stedenband.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.stedenband.catalogue.ThesaurusDescription;
import nl.stedenband.exporting.rdf.JsonLd;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.exporting.rdf.Turtle;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * Gives the thesaurus as SKOS to who asks for themes as RDF: what sources call them is a list like any other, what these words mean
 * is more than a table.
 */
@ServerFilter({ThesaurusDescription.PATH, ThesaurusDescription.PATH + "/*"})
final class ThesaurusAnswers implements Ordered {
    private final Thesaurus thesaurus;
    private final PublicAddress address;
    private final TableAnswers tables;
    private final JsonMapper json;

    ThesaurusAnswers(Thesaurus thesaurus, PublicAddress address, TableAnswers tables, JsonMapper json) {
        this.thesaurus = thesaurus;
        this.address = address;
        this.tables = tables;
        this.json = json;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> give(HttpRequest<?> request) throws IOException {
        if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD) {
            return null;
        }
        String type = tables.typeWanted(request, CatalogueController.TURTLE);
        if (!type.equals(CatalogueController.TURTLE) && !type.equals(CatalogueController.JSON_LD)) {
            return null;
        }
        Optional<List<RdfNode>> asked = asked(request);
        if (asked.isEmpty()) {
            return null;
        }
        QueryParameters.nothing(request);
        return type.equals(CatalogueController.TURTLE)
                ? HttpResponse.ok(Turtle.write(asked.get())).contentType(MediaType.of(type + ";charset=utf-8"))
                : HttpResponse.ok(json.writeValueAsBytes(JsonLd.write(asked.get())))
                        .contentType(type);
    }

    private Optional<List<RdfNode>> asked(HttpRequest<?> request) {
        ThesaurusDescription description = new ThesaurusDescription(thesaurus, address.of(request));
        String path = URLDecoder.decode(request.getPath(), StandardCharsets.UTF_8);
        if (path.equals(ThesaurusDescription.PATH)) {
            return Optional.of(description.all());
        }
        Optional<Concept> concept = thesaurus.ofWord(path.substring(ThesaurusDescription.PATH.length() + 1));
        return concept.map(description::node).map(List::of);
    }

    /** Before lists are given as tables. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }
}

package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import nl.stedenband.catalogue.Catalogue;
import nl.stedenband.catalogue.DataciteMetadata;
import nl.stedenband.exporting.rdf.JsonLd;
import nl.stedenband.exporting.rdf.RdfNode;
import nl.stedenband.exporting.rdf.RdfXml;
import nl.stedenband.exporting.rdf.Turtle;
import nl.stedenband.http.QueryParameters;

/** What the registry says of itself to catalogues and libraries. */
@Tag(name = "catalogue")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(CatalogueController.PATH)
final class CatalogueController {
    static final String PATH = Api.ROOT + "/catalogue";
    static final String JSON_LD = "application/ld+json";
    static final String TURTLE = "text/turtle";
    static final String RDF_XML = "application/rdf+xml";
    static final String DATACITE = "application/vnd.datacite.datacite+json";
    private static final String UTF8 = ";charset=utf-8";

    /** What the catalogue is given as; whoever takes anything gets the first. */
    private static final List<String> FORMS = List.of(JSON_LD, TURTLE, RDF_XML, MediaType.APPLICATION_JSON);

    private final CatalogueContentReader holdings;
    private final JsonMapper json;

    CatalogueController(CatalogueContentReader holdings, JsonMapper json) {
        this.holdings = holdings;
        this.json = json;
    }

    @Get(produces = {JSON_LD, TURTLE, RDF_XML, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getCatalogue",
            summary = "All that is here, in terms of DCAT-AP-NL 3.0",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The catalogue, as the same graph in each form; as JSON it is JSON-LD",
                            content = {
                                @Content(
                                        mediaType = JSON_LD,
                                        schema = @Schema(ref = "#/components/schemas/Catalogue"),
                                        examples =
                                                @ExampleObject(name = "catalogue", value = CatalogueExamples.JSON_LD)),
                                @Content(
                                        mediaType = TURTLE,
                                        schema = @Schema(type = "string"),
                                        examples =
                                                @ExampleObject(name = "catalogue", value = CatalogueExamples.TURTLE)),
                                @Content(
                                        mediaType = RDF_XML,
                                        schema = @Schema(type = "string"),
                                        examples =
                                                @ExampleObject(name = "catalogue", value = CatalogueExamples.RDF_XML)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(ref = "#/components/schemas/Catalogue"),
                                        examples =
                                                @ExampleObject(name = "catalogue", value = CatalogueExamples.JSON_LD))
                            }))
    HttpResponse<?> catalogue(HttpRequest<?> request) throws IOException {
        QueryParameters.nothing(request);
        List<RdfNode> catalogue = Catalogue.of(holdings.read(request));
        String form = form(request);
        return switch (form) {
            case TURTLE -> HttpResponse.ok(Turtle.write(catalogue)).contentType(MediaType.of(form + UTF8));
            case RDF_XML -> HttpResponse.ok(RdfXml.write(catalogue)).contentType(MediaType.of(form + UTF8));
            default ->
                HttpResponse.ok(json.writeValueAsBytes(JsonLd.write(catalogue))).contentType(form);
        };
    }

    @Get(uri = "/datacite", produces = DATACITE)
    @Operation(
            operationId = "getDataciteMetadata",
            summary = "The release of the bundled data, as DataCite registers it; without a DOI until it has one",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "DataCite metadata, kernel 4",
                            content =
                                    @Content(
                                            mediaType = DATACITE,
                                            schema = @Schema(ref = "#/components/schemas/DataciteMetadata"),
                                            examples =
                                                    @ExampleObject(
                                                            name = "release",
                                                            value = CatalogueExamples.DATACITE))))
    byte[] datacite(HttpRequest<?> request) throws IOException {
        QueryParameters.nothing(request);
        return json.writeValueAsBytes(DataciteMetadata.of(holdings.read(request)));
    }

    /** Of what is taken, what is liked best. */
    private static String form(HttpRequest<?> request) {
        for (MediaType type : request.accept()) {
            for (String form : FORMS) {
                if (type.matches(MediaType.of(form))) {
                    return form;
                }
            }
        }
        return JSON_LD;
    }
}

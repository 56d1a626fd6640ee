package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import nl.stedenband.http.QueryParameters;

/** Gives the description of the interface. */
@Hidden
@Controller(OpenApiController.PATH)
final class OpenApiController {
    static final String PATH = Api.ROOT + "/openapi.json";

    private final OpenApiDocument document;

    OpenApiController(OpenApiDocument document) {
        this.document = document;
    }

    @Get
    Map<String, Object> get(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return document.read();
    }
}

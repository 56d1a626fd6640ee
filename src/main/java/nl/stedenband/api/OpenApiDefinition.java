package nl.stedenband.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.servers.Server;
import nl.stedenband.catalogue.Publisher;

/** The head of the OpenAPI document. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Stedenband",
                        version = Api.VERSION,
                        description = "What Dutch municipalities do abroad: dated, sourced ties in a graph.",
                        contact =
                                @Contact(
                                        name = Publisher.USUAL_NAME,
                                        url = Publisher.USUAL_PAGE,
                                        email = Publisher.USUAL_MAIL),
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/en/")),
        servers = @Server(url = Api.ROOT, description = "This server"))
final class OpenApiDefinition {
    private OpenApiDefinition() {}
}

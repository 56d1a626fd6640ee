package nl.stedenband.api;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.Exports;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.networkexport.NetworkArchives;
import nl.stedenband.networkexport.NetworkExport;
import nl.stedenband.networkexport.NetworkSlice;
import nl.stedenband.registry.NotInRegistry;

/** The network as one file. */
@Tag(name = "network")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/network")
final class NetworkArchiveController {
    private static final String ZIP = "application/zip";

    private final NetworkArchives archives;
    private final Exports exports;
    private final EntityTagFilter tags;
    private final RegistryClock clock;

    NetworkArchiveController(NetworkArchives archives, Exports exports, EntityTagFilter tags, RegistryClock clock) {
        this.archives = archives;
        this.exports = exports;
        this.tags = tags;
        this.clock = clock;
    }

    @Get(produces = ZIP)
    @ViewpointParameters
    @Parameter(
            in = ParameterIn.QUERY,
            name = "to",
            description = "The last day, of a network over several years; asOf is the first",
            schema = @Schema(type = "string", format = "date"),
            example = "2011-06-30")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "every",
            description = "Which days between the first and the last: the same day of each year",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"year"}),
            example = "year")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "scope",
            description =
                    "Whether ties and memberships of the world around are part of it, as they were read in with \"import world-ties\" and"
                            + " \"import world-memberships\"",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"nl", "world"},
                            defaultValue = "nl"),
            example = "nl")
    @Operation(
            operationId = "downloadNetwork",
            summary =
                    "The network of a day, or of a day of each year, as one zip of tables, networks and their description",
            description =
                    "As CSV and Parquet: nodes, edges, memberships, networks, spells and composition; the ties and the"
                            + " memberships as GraphML; datapackage.json says what each field means. What nobody knows is empty, never 0.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "All files, of one version of the registry",
                            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary"))))
    HttpResponse<?> get(HttpRequest<?> request) {
        NetworkSlice slice = NetworkSlice.read(QueryParameters.in(request).written(), clock.read());
        MutableHttpResponse<Object> head = Exports.head(ZIP, slice.fileName() + ".zip");
        if (request.getMethod() == HttpMethod.HEAD || tags.isKnown(request)) {
            return head;
        }
        try {
            return exports.send(
                    out -> archives.open(slice, exports.addresses(request), out, () -> Exports.isConnected(request)),
                    head,
                    request);
        } catch (NetworkExport.EmptySlice e) {
            throw new NotInRegistry(e.getMessage());
        }
    }
}

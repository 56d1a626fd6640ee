package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import nl.stedenband.http.QueryParameters;
import nl.stedenband.measuring.MeasuresDocument;
import nl.stedenband.measuring.NodeMeasures;
import nl.stedenband.measuring.PeerStanding;
import nl.stedenband.measuring.SharedNetworkBackbone;
import nl.stedenband.measuring.SliceMeasures;

/** Measures of the network of ties. */
@Tag(name = "measures")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/measures")
final class MeasureController {
    private final SliceMeasures measures;
    private final NodeMeasures nodes;
    private final PeerStanding peers;
    private final SharedNetworkBackbone backbone;
    private final TableAnswers tables;

    MeasureController(
            SliceMeasures measures,
            NodeMeasures nodes,
            PeerStanding peers,
            SharedNetworkBackbone backbone,
            TableAnswers tables) {
        this.measures = measures;
        this.nodes = nodes;
        this.peers = peers;
        this.backbone = backbone;
        this.tables = tables;
    }

    @Get
    @ViewpointParameters
    @SliceParameters
    @Operation(
            operationId = "measureNetwork",
            summary = "The network of the ties that hold on the day, measured, with the band that each measure lies in")
    MeasuresDocument get(HttpRequest<?> request) {
        return measures.measure(QueryParameters.in(request).written());
    }

    @Get(uri = "/nodes", produces = MediaType.ALL)
    @ViewpointParameters
    @SliceParameters
    @Operation(
            operationId = "measureNodes",
            summary =
                    "Each place of the network measured, a row a place: of the ties asked for, and of those that are certain or"
                            + " confirmed",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "All places",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = "object"))))
    HttpResponse<?> nodes(HttpRequest<?> request) {
        return tables.giveWhole(() -> nodes.open(QueryParameters.in(request).written()), request);
    }

    @Get(uri = "/peers", produces = MediaType.ALL)
    @ViewpointParameters
    @SliceParameters
    @Parameter(
            in = ParameterIn.QUERY,
            name = "place",
            description = "Only the row of this place: its kind and id",
            example = "municipality/gm0363")
    @Operation(
            operationId = "measurePeers",
            summary =
                    "Where each place stands among its peers: percentiles of its number of ties and of its betweenness, and what"
                            + " this would be in random networks in which each place has as many ties",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "All places",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = "object"))))
    HttpResponse<?> peers(HttpRequest<?> request) {
        return tables.giveWhole(() -> peers.open(QueryParameters.in(request).written()), request);
    }

    @Get(uri = "/shared-networks", produces = MediaType.ALL)
    @ViewpointParameters
    @Parameter(
            in = ParameterIn.QUERY,
            name = "p",
            description = "Only pairs that chance alone would give as much with no more than this probability",
            schema = @Schema(type = "number", defaultValue = "0.05"),
            example = "0.01")
    @Operation(
            operationId = "measureSharedNetworks",
            summary =
                    "Members of networks that share more of them than by chance (SDSM), with how likely chance alone gives as many",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "All such pairs",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = "object"))))
    HttpResponse<?> sharedNetworks(HttpRequest<?> request) {
        return tables.giveWhole(() -> backbone.open(QueryParameters.in(request).written()), request);
    }
}

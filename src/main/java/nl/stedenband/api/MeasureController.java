package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.measuring.MeasuresDocument;
import nl.stedenband.measuring.SliceMeasures;

/** Measures of the network of ties. */
@Tag(name = "measures")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/measures")
final class MeasureController {
    private final SliceMeasures measures;

    MeasureController(SliceMeasures measures) {
        this.measures = measures;
    }

    @Get
    @ViewpointParameters
    @Parameter(in = ParameterIn.QUERY, name = "kind")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "country",
            description = "Only ties of which a party lies in this country: its code")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "minSources",
            description = "Only ties that so many sources tell of",
            schema = @Schema(type = "integer", minimum = "1", maximum = "99", defaultValue = "1"),
            example = "2")
    @Operation(
            operationId = "measureNetwork",
            summary = "The network of the ties that hold on the day, measured, with the band that each measure lies in")
    MeasuresDocument get(HttpRequest<?> request) {
        return measures.measure(QueryParameters.in(request).written());
    }
}

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
import nl.stedenband.graph.slice.TieSpan;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.SurvivalLists;
import nl.stedenband.measuring.SurvivalDocument;
import nl.stedenband.measuring.TieSurvival;

/** How long ties last. */
@Tag(name = "survival")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/survival")
final class SurvivalController {
    private final TieSurvival survival;
    private final ListAnswers lists;

    SurvivalController(TieSurvival survival, ListAnswers lists) {
        this.survival = survival;
        this.lists = lists;
    }

    @Get
    @ViewpointParameters
    @Parameter(in = ParameterIn.QUERY, name = "kind")
    @Parameter(in = ParameterIn.QUERY, name = "country")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "by",
            description =
                    "What to group ties by: world region, country, kind, programme, or whether a holder was dissolved",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"none", "region", "country", "kind", "programme", "merger"},
                            defaultValue = "none"),
            example = "region")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "precision",
            description = "Ties count as exactly dated whose begin and end are told to within so many days",
            schema = @Schema(type = "integer", minimum = "0", maximum = "36525", defaultValue = "366"),
            example = "31")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "event",
            description = "A day before and after which to count who ended",
            schema = @Schema(type = "string", format = "date"),
            example = "2006-01-01")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "window",
            description = "For how many days before and after it",
            schema = @Schema(type = "integer", minimum = "1", maximum = "36525", defaultValue = "730"),
            example = "1461")
    @Operation(
            operationId = "estimateSurvival",
            summary = "How long ties last, by Turnbull's estimate, and by Kaplan and Meier's of the exactly dated")
    SurvivalDocument get(HttpRequest<?> request) {
        return survival.estimate(QueryParameters.in(request).written());
    }

    @Get("/spells")
    @ViewpointParameters
    @FieldsParameter
    @Parameter(in = ParameterIn.QUERY, name = "kind")
    @Parameter(in = ParameterIn.QUERY, name = "country")
    @Operation(
            operationId = "listSurvivalSpells",
            summary = "How long each period of a tie lasted, with bounds, as R's survival reads it")
    Listing<TieSpan> spells(HttpRequest<?> request) {
        return lists.page(SurvivalLists.SPELLS, request);
    }
}

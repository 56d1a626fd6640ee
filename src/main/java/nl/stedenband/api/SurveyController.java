package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.thing.ListedSurvey;
import nl.stedenband.graph.thing.SurveyQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.ThingKind;

/** Tables that sources print, and their figures. */
@Tag(name = "surveys")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/surveys")
final class SurveyController {
    private final SurveyQueries surveys;

    SurveyController(SurveyQueries surveys) {
        this.surveys = surveys;
    }

    @Get
    @NameParameter
    @PageParameters
    @FieldsParameter
    @Parameter(in = ParameterIn.QUERY, name = "source")
    @Operation(operationId = "listSurveys", summary = "Published tables, by title")
    Listing<ListedSurvey> list(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        NameSearch names = queryParameters.names();
        String source = queryParameters.text("source");
        queryParameters.fields(ListedSurvey.class);
        return Listing.of(queryParameters.paged(page -> surveys.list(names, source, page)), request);
    }

    @Get("/{id}")
    @FieldsParameter
    @Operation(operationId = "getSurvey", summary = "One published table with its figures as printed")
    SurveyDetail get(String id, HttpRequest<?> request) {
        Api.onlyFields(request, SurveyDetail.class);
        return new SurveyDetail(Api.get(ThingKind.SURVEY, id, surveys::find), Link.from(request, "assertions"));
    }
}

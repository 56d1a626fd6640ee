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
import nl.stedenband.graph.thing.ListedSurvey;
import nl.stedenband.graph.thing.SurveyFigure;
import nl.stedenband.graph.thing.SurveyQueries;
import nl.stedenband.http.Link;
import nl.stedenband.listing.SurveyLists;
import nl.stedenband.registry.ThingKind;

/** Tables that sources print, and their figures. */
@Tag(name = "surveys")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/surveys")
final class SurveyController {
    private final SurveyQueries surveys;
    private final ListAnswers lists;

    SurveyController(SurveyQueries surveys, ListAnswers lists) {
        this.surveys = surveys;
        this.lists = lists;
    }

    @Get
    @NameParameter
    @PageParameters
    @FieldsParameter
    @Parameter(in = ParameterIn.QUERY, name = "source")
    @Operation(operationId = "listSurveys", summary = "Published tables, by title")
    Listing<ListedSurvey> list(HttpRequest<?> request) {
        return lists.page(SurveyLists.ALL, request);
    }

    @Get("/{id}")
    @FieldsParameter
    @Operation(operationId = "getSurvey", summary = "One published table with its figures as printed")
    SurveyDetail get(String id, HttpRequest<?> request) {
        Api.onlyFields(request, SurveyDetail.class);
        return new SurveyDetail(
                Api.get(ThingKind.SURVEY, id, surveys::find), Link.from(request, "figures", "assertions"));
    }

    @Get("/{id}/figures")
    @FieldsParameter
    @Operation(
            operationId = "listFiguresOfSurvey",
            summary =
                    "The figures of one published table, a row each, with the base that they are of and bounds of shares, both ours")
    Listing<SurveyFigure> figures(String id, HttpRequest<?> request) {
        return lists.page(SurveyLists.FIGURES, id, request);
    }
}

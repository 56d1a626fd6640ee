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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.source.AssertionCriteria;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.NotInRegistry;

/** The record itself: what each source says, with the place in it. */
@Tag(name = "assertions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/assertions")
final class AssertionController {
    private static final List<String> KINDS =
            Arrays.stream(AssertionKind.values()).map(AssertionKind::slug).toList();

    private final SourceQueries sources;

    AssertionController(SourceQueries sources) {
        this.sources = sources;
    }

    @Get
    @Parameter(in = ParameterIn.QUERY, name = "thing")
    @Parameter(in = ParameterIn.QUERY, name = "source")
    @Parameter(in = ParameterIn.QUERY, name = "kind")
    @Parameter(in = ParameterIn.QUERY, name = "recordedSince")
    @Parameter(in = ParameterIn.QUERY, name = "retracted")
    @PageParameters
    @FieldsParameter
    @Operation(
            operationId = "listAssertions",
            summary = "What sources say, retracted assertions among it, in the order of recording")
    Listing<SourcedAssertion> list(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        AssertionCriteria criteria = criteria(queryParameters);
        queryParameters.fields(SourcedAssertion.class);
        return Listing.of(queryParameters.paged(page -> sources.assertions(criteria, page)), request);
    }

    @Get("/{id}")
    @FieldsParameter
    @Operation(operationId = "getAssertion", summary = "One assertion with its source, participants and retraction")
    AssertionDetail get(String id, HttpRequest<?> request) {
        Api.onlyFields(request, AssertionDetail.class);
        return sources.findAssertion(id)
                .map(assertion -> new AssertionDetail(assertion, Link.from(request)))
                .orElseThrow(() -> new NotInRegistry("There is no assertion '%s' in the registry.".formatted(id)));
    }

    private static AssertionCriteria criteria(QueryParameters queryParameters) {
        return new AssertionCriteria(
                queryParameters.thing("thing"),
                queryParameters.text("source"),
                queryParameters.oneOf("kind", KINDS),
                Optional.ofNullable(queryParameters.moment("recordedSince"))
                        .map(Instant::toEpochMilli)
                        .orElse(null),
                queryParameters.truth("retracted"));
    }
}

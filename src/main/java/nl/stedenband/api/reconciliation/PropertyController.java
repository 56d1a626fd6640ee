package nl.stedenband.api.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.api.Api;
import nl.stedenband.http.JsonInput;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/** Proposes what a table of entities of a type can be extended with. Lets parameters of clients' own pass. */
@Hidden
@Controller(Api.RECONCILIATION + "/properties")
final class PropertyController {

    /** @param type nothing when all properties were asked for */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Proposal(
            List<Suggestions.Named> properties,
            @Nullable String type,
            @Nullable Integer limit) {}

    @Get
    Proposal propose(HttpRequest<?> request) {
        HttpParameters parameters = request.getParameters();
        List<Mistake> mistakes = new ArrayList<>();
        Optional<EntityType> type = new JsonInput("type", filled(parameters, "type"), mistakes)
                .text()
                .flatMap(id -> known(id, mistakes));
        Optional<Integer> limit =
                new JsonInput("limit", filled(parameters, "limit"), mistakes).number(1, Integer.MAX_VALUE);
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        List<Suggestions.Named> proposed = Arrays.stream(EntityProperty.values())
                .filter(entityProperty -> type.map(entityProperty::isOf).orElse(true))
                .limit(limit.orElse(Integer.MAX_VALUE))
                .map(entityProperty -> new Suggestions.Named(
                        entityProperty.id(), entityProperty.title(), entityProperty.description()))
                .toList();
        return new Proposal(proposed, type.map(EntityType::id).orElse(null), limit.orElse(null));
    }

    private static @Nullable String filled(HttpParameters parameters, String name) {
        String text = parameters.get(name);
        return text == null || text.isBlank() ? null : text;
    }

    private static Optional<EntityType> known(String id, List<Mistake> mistakes) {
        Optional<EntityType> type = EntityType.find(id);
        if (type.isEmpty()) {
            mistakes.add(new Mistake(
                    "type",
                    ParameterFault.NONE_OF.with(
                            id,
                            Arrays.stream(EntityType.values())
                                    .map(EntityType::id)
                                    .collect(Collectors.joining(", ")))));
        }
        return type;
    }
}

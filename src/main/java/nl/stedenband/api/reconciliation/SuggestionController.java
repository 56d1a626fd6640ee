package nl.stedenband.api.reconciliation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.stedenband.api.Api;
import nl.stedenband.api.reconciliation.ReconciliationEntities.Described;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingKind;

/** Completes what users of OpenRefine and its like begin to write. */
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.RECONCILIATION)
final class SuggestionController {
    private final ReconciliationEntities reconciliationEntities;

    SuggestionController(ReconciliationEntities reconciliationEntities) {
        this.reconciliationEntities = reconciliationEntities;
    }

    @Get("/suggestions/entities")
    Suggestions<Suggestions.SuggestedEntity> entities(HttpRequest<?> request) {
        SuggestionQuery asked = SuggestionQuery.in(request);
        Set<ThingKind> kinds = asked.type().map(EntityType::kinds).orElseGet(EntityType::allKinds);
        List<Described> found = new ArrayList<>();
        if (asked.cursor() == 0) {
            reconciliationEntities.find(asked.prefix()).ifPresent(found::add);
        }
        List<Described> named =
                reconciliationEntities.named(NameSearch.of(asked.prefix()), kinds, asked.cursor(), Suggestions.SIZE);
        named.stream()
                .filter(one -> found.stream()
                        .noneMatch(
                                other -> other.entity().id().equals(one.entity().id())))
                .toList()
                .forEach(found::add);
        return new Suggestions<>(
                found.stream().map(Suggestions.SuggestedEntity::of).toList(),
                named.size() < Suggestions.SIZE ? null : asked.cursor() + Suggestions.SIZE);
    }

    @Get("/suggestions/types")
    Suggestions<TypeDocument> types(HttpRequest<?> request) {
        SuggestionQuery asked = SuggestionQuery.in(request);
        return Suggestions.of(
                fitting(asked, EntityType.values(), EntityType::id, EntityType::title),
                asked.cursor(),
                TypeDocument::of);
    }

    @Get("/suggestions/properties")
    Suggestions<Suggestions.Named> properties(HttpRequest<?> request) {
        SuggestionQuery asked = SuggestionQuery.in(request);
        return Suggestions.of(
                fitting(asked, EntityProperty.values(), EntityProperty::id, EntityProperty::title),
                asked.cursor(),
                entityProperty -> new Suggestions.Named(
                        entityProperty.id(), entityProperty.title(), entityProperty.description()));
    }

    /** Those of which the id, the name or a word of the name begins so. */
    private static <T> List<T> fitting(
            SuggestionQuery asked, T[] all, Function<T, String> id, Function<T, String> title) {
        String prefix = PlaceNames.fold(asked.prefix());
        return Arrays.stream(all)
                .filter(one -> PlaceNames.fold(id.apply(one)).startsWith(prefix)
                        || (' ' + PlaceNames.fold(title.apply(one))).contains(' ' + prefix))
                .toList();
    }
}

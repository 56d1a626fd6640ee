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
import nl.stedenband.api.reconciliation.Entities.Described;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.reconciliation.Property;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.PlaceNames;

/** Completes what users of OpenRefine and its like begin to write. */
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.RECONCILIATION)
final class SuggestionController {
    private final Entities entities;

    SuggestionController(Entities entities) {
        this.entities = entities;
    }

    @Get("/suggestions/entities")
    Suggestions<Suggestions.SuggestedEntity> entities(HttpRequest<?> request) {
        AskedSuggestions asked = AskedSuggestions.in(request);
        Set<Kind> kinds = asked.type().map(EntityType::kinds).orElseGet(EntityType::allKinds);
        List<Described> found = new ArrayList<>();
        if (asked.cursor() == 0) {
            entities.find(asked.prefix()).ifPresent(found::add);
        }
        List<Described> named = entities.named(NameSearch.of(asked.prefix()), kinds, asked.cursor(), Suggestions.SIZE);
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
        AskedSuggestions asked = AskedSuggestions.in(request);
        return Suggestions.of(
                fitting(asked, EntityType.values(), EntityType::id, EntityType::title),
                asked.cursor(),
                TypeDocument::of);
    }

    @Get("/suggestions/properties")
    Suggestions<Suggestions.Named> properties(HttpRequest<?> request) {
        AskedSuggestions asked = AskedSuggestions.in(request);
        return Suggestions.of(
                fitting(asked, Property.values(), Property::id, Property::title),
                asked.cursor(),
                property -> new Suggestions.Named(property.id(), property.title(), property.description()));
    }

    /** Those of which the id, the name or a word of the name begins so. */
    private static <T> List<T> fitting(
            AskedSuggestions asked, T[] all, Function<T, String> id, Function<T, String> title) {
        String prefix = PlaceNames.fold(asked.prefix());
        return Arrays.stream(all)
                .filter(one -> PlaceNames.fold(id.apply(one)).startsWith(prefix)
                        || (' ' + PlaceNames.fold(title.apply(one))).contains(' ' + prefix))
                .toList();
    }
}

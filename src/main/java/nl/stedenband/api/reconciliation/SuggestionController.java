package nl.stedenband.api.reconciliation;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.stedenband.api.Api;
import nl.stedenband.api.reconciliation.ReconciliationEntities.Described;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.http.JsonInput;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.naming.AuthorityCode;

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
            reconciliationEntities.byId(AuthorityCode.orCountryNamed(asked.prefix())).values().stream()
                    .filter(one -> kinds.contains(one.entity().id().kind()) && isNotAmong(found, one))
                    .toList()
                    .forEach(found::add);
        }
        List<Described> named =
                reconciliationEntities.named(NameSearch.of(asked.prefix()), kinds, asked.cursor(), Suggestions.SIZE);
        named.stream().filter(one -> isNotAmong(found, one)).toList().forEach(found::add);
        return new Suggestions<>(
                found.stream().map(Suggestions.SuggestedEntity::of).toList(),
                named.size() < Suggestions.SIZE ? null : asked.cursor() + Suggestions.SIZE);
    }

    private static boolean isNotAmong(List<Described> found, Described one) {
        return found.stream()
                .noneMatch(other -> other.entity().id().equals(one.entity().id()));
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

    /**
     * What suggestions are asked for. Other parameters than these are let pass: the widget that OpenRefine asks with sends some of
     * its own, which were meant for Freebase.
     *
     * @param prefix what is written so far; may be empty
     * @param cursor how many to skip
     * @param type to which entities are restricted
     */
    record SuggestionQuery(String prefix, int cursor, Optional<EntityType> type) {

        static SuggestionQuery in(HttpRequest<?> request) {
            HttpParameters parameters = request.getParameters();
            List<Mistake> mistakes = new ArrayList<>();
            if (!parameters.contains("prefix")) {
                mistakes.add(new Mistake("prefix", ParameterFault.MISSING.with()));
            }
            int cursor = new JsonInput("cursor", parameters.get("cursor"), mistakes)
                    .number(0, 1_000_000)
                    .orElse(0);
            if (!mistakes.isEmpty()) {
                throw new InvalidQuestion(mistakes);
            }
            return new SuggestionQuery(
                    parameters.get("prefix").strip(),
                    cursor,
                    Optional.ofNullable(parameters.get("type")).flatMap(EntityType::find));
        }
    }
}

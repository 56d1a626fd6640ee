package nl.stedenband.api.reconciliation;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.http.JsonInput;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

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

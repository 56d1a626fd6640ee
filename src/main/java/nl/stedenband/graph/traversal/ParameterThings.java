package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Thesaurus;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.registry.traversal.ValueType;

/** Tells which of the things that a question names there are, and which of these is meant. */
@Singleton
class ParameterThings {
    private final ThingQueries things;
    private final Thesaurus thesaurus;

    ParameterThings(ThingQueries things, Thesaurus thesaurus) {
        this.things = things;
        this.thesaurus = thesaurus;
    }

    /**
     * The question about the things that there are.
     *
     * @throws InvalidQuestion when it names a table that can't be compared
     * @throws NotInRegistry when it names a thing or a source that isn't there
     */
    Question settle(Question question) {
        List<Mistake> mistakes = new ArrayList<>();
        checkSurveys(question.traversal(), question.named(), mistakes);
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        requireSources(question);
        return question.about(find(question.named(), Scope.of(question.values().get(Scope.PARAMETER))));
    }

    /**
     * Checks that tables are named that can be compared. There are few, so a wrong name is answered with all the right ones.
     *
     * @param mistakes gets a line for each that can't, in the place of what was wrong with its name before
     */
    void checkSurveys(Traversal traversal, Map<String, List<ThingId>> named, List<Mistake> mistakes) {
        for (TraversalParameter traversalParameter : traversal.parameters()) {
            if (traversalParameter.type() == ValueType.SURVEY) {
                List<String> names = things.comparableSurveys();
                List<ThingId> given = named.getOrDefault(traversalParameter.name(), List.of());
                if (given.stream().noneMatch(id -> names.contains(id.value()))) {
                    mistakes.removeIf(mistake -> mistake.parameter().equals(traversalParameter.name()));
                    mistakes.add(new Mistake(
                            traversalParameter.name(), ParameterFault.NO_SUCH_TABLE.with(String.join(", ", names))));
                }
            }
        }
    }

    private void requireSources(Question question) {
        Map<String, String> asked = new TreeMap<>();
        for (TraversalParameter traversalParameter : question.traversal().parameters()) {
            if (traversalParameter.type() == ValueType.SOURCE
                    && question.values().get(traversalParameter.name()) instanceof String id) {
                asked.put(traversalParameter.name(), id);
            }
        }
        List<String> missing = asked.isEmpty() ? List.of() : things.missingSources(List.copyOf(asked.values()));
        asked.forEach((name, id) -> {
            if (missing.contains(id)) {
                throw new NotInRegistry(
                        "%s: no source has the id '%s'; /v1/sources lists them all".formatted(name, id));
            }
        });
    }

    private Map<String, ThingId> find(Map<String, List<ThingId>> named, Scope scope) {
        List<String> keys = named.values().stream()
                .flatMap(List::stream)
                .map(ThingId::key)
                .distinct()
                .toList();
        Map<String, ThingId> current = keys.isEmpty()
                ? Map.of()
                : things.current(keys, scope).stream()
                        .collect(Collectors.toMap(ThingQueries.Current::key, row -> ThingId.ofKey(row.current())));
        Map<String, ThingId> found = new HashMap<>();
        named.forEach((name, candidates) -> found.put(
                name,
                candidates.stream()
                        .filter(id -> current.containsKey(id.key()) || isConcept(id))
                        .findFirst()
                        .map(id -> current.getOrDefault(id.key(), id))
                        .orElseThrow(() -> new NotInRegistry("%s: nothing in the registry has the id '%s'"
                                .formatted(name, candidates.get(0).value())))));
        return found;
    }

    /** A theme can be asked for by a concept that no source names in these words. */
    private boolean isConcept(ThingId id) {
        return id.kind() == ThingKind.THEME && thesaurus.ofWord(id.value()).isPresent();
    }
}

package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.registry.traversal.ValueType;

/**
 * What the thesaurus gives to the query of a question. Where {@code $theme} is a parameter, {@code $themeWords} has the ids of all themes
 * that it means. {@code $concepts} has for the id of each theme {@code theme}, the concept under which it stands, and {@code policyFields},
 * those that this is part of, each with key, name and nameNl; a theme that stands under none is missing.
 */
@Singleton
final class ThemeParameters {
    static final String CONCEPTS = "concepts";

    private final Thesaurus thesaurus;
    private final Map<String, Object> concepts = new HashMap<>();

    ThemeParameters(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        for (Concept concept : thesaurus.concepts()) {
            Map<String, Object> interpretation = interpretation(concept);
            concepts.put(concept.id().value(), interpretation);
            concept.labels().forEach(label -> concepts.put(PlaceNames.slug(label), interpretation));
        }
    }

    /** The name of the parameter that has all themes that another one means. */
    static String wordsOf(TraversalParameter traversalParameter) {
        return traversalParameter.name() + "Words";
    }

    /** The values of all parameters, with those that the thesaurus gives. */
    Map<String, Object> with(Traversal traversal, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        for (TraversalParameter traversalParameter : traversal.parameters()) {
            if (traversalParameter.type() == ValueType.THEME) {
                Object asked = values.get(traversalParameter.name());
                all.put(wordsOf(traversalParameter), asked == null ? List.of() : meantBy(asked.toString()));
            }
        }
        if (traversal.query().contains('$' + CONCEPTS)) {
            all.put(CONCEPTS, concepts);
        }
        return all;
    }

    private List<String> meantBy(String theme) {
        return thesaurus.meantBy(ThingId.of(ThingKind.THEME, theme)).stream()
                .map(ThingId::value)
                .toList();
    }

    private Map<String, Object> interpretation(Concept concept) {
        Map<String, Object> interpretation = new HashMap<>();
        if (concept.id().kind() == ThingKind.THEME) {
            interpretation.put("theme", named(concept));
        }
        List<Concept> broader = new ArrayList<>(List.of(concept));
        broader.addAll(thesaurus.allBroader(concept));
        interpretation.put(
                "policyFields",
                broader.stream()
                        .filter(one -> one.id().kind() == ThingKind.POLICY_FIELD)
                        .map(ThemeParameters::named)
                        .toList());
        return interpretation;
    }

    private static Map<String, Object> named(Concept concept) {
        return Map.of(
                "key", concept.id().key(),
                "name", concept.preferred().en(),
                "nameNl", concept.preferred().nl());
    }
}

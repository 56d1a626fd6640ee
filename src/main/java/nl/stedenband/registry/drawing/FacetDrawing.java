package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;

/**
 * Draws what a tie is about, why it is there, and who else has a part in it. What is said and what is read into it are drawn
 * apart, and so is what sources say with another addition or of another phase of the tie.
 */
final class FacetDrawing {
    private FacetDrawing() {}

    static List<Drawing.Edge> draw(String unit, Tie tie) {
        Map<Facet, List<Assertion>> facets = new TreeMap<>();
        for (Assertion assertion : tie.assertions()) {
            for (Participant participant : assertion.says().participants()) {
                Facet.of(participant, assertion.says())
                        .ifPresent(facet -> facets.computeIfAbsent(facet, any -> new ArrayList<>())
                                .add(assertion));
            }
        }
        List<Drawing.Edge> edges = new ArrayList<>();
        facets.forEach((facet, assertions) -> edges.add(new Drawing.Edge(
                facet.type(), tie.id().key(), facet.thing().key(), properties(unit, facet, assertions))));
        return edges;
    }

    private static Map<String, Object> properties(String unit, Facet facet, List<Assertion> assertions) {
        Map<String, Object> properties = Evidence.of(assertions);
        properties.put("unit", unit);
        properties.putAll(facet.properties());
        if (facet.phase() > 0) {
            said(assertions, Attribute.PHASE_TIME, properties);
            said(assertions, Attribute.NOTE, properties);
        }
        return properties;
    }

    private static void said(List<Assertion> assertions, Attribute attribute, Map<String, Object> properties) {
        Claims.weightiest(assertions, assertion -> assertion.says().attribute(attribute))
                .ifPresent(text -> properties.put(attribute.word(), text));
    }
}

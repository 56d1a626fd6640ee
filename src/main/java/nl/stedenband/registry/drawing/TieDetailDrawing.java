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
final class TieDetailDrawing {
    private TieDetailDrawing() {}

    static List<DrawnUnit.Edge> draw(String unit, AssertedTie assertedTie) {
        Map<TieDetail, List<Assertion>> facets = new TreeMap<>();
        for (Assertion assertion : assertedTie.assertions()) {
            for (Participant participant : assertion.says().participants()) {
                TieDetail.of(participant, assertion.says())
                        .ifPresent(tieDetail -> facets.computeIfAbsent(tieDetail, any -> new ArrayList<>())
                                .add(assertion));
            }
        }
        List<DrawnUnit.Edge> edges = new ArrayList<>();
        facets.forEach((tieDetail, assertions) -> edges.add(new DrawnUnit.Edge(
                tieDetail.type(),
                assertedTie.id().key(),
                tieDetail.thing().key(),
                properties(unit, tieDetail, assertions))));
        return edges;
    }

    private static Map<String, Object> properties(String unit, TieDetail tieDetail, List<Assertion> assertions) {
        Map<String, Object> properties = EdgeProperties.of(assertions);
        properties.put("unit", unit);
        properties.putAll(tieDetail.properties());
        if (tieDetail.phase() > 0) {
            said(assertions, Attribute.PHASE_TIME, properties);
            said(assertions, Attribute.NOTE, properties);
        }
        return properties;
    }

    private static void said(List<Assertion> assertions, Attribute attribute, Map<String, Object> properties) {
        TimeClaims.weightiest(assertions, assertion -> assertion.says().attribute(attribute))
                .ifPresent(text -> properties.put(attribute.word(), text));
    }
}

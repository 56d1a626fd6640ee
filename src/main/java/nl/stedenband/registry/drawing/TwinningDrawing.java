package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;

/**
 * Draws the direct edges of a tie: one for each pair of places that hold a seat in it at the same time, and each stretch of
 * those days. Paths need no detour by way of the partnership then, and an edge ends where its municipality does.
 */
final class TwinningDrawing {
    private final EdgeType type;
    private final Map<String, Object> shared;
    private final List<CertaintyInterval> stretches;
    private final Geography geography;
    private final List<DrawnUnit.Edge> edges = new ArrayList<>();

    private TwinningDrawing(
            EdgeType type, Map<String, Object> shared, List<CertaintyInterval> stretches, Geography geography) {
        this.type = type;
        this.shared = shared;
        this.stretches = stretches;
        this.geography = geography;
    }

    /** @param ties all of the unit, this one among them: who has an own tie inherits none */
    static List<DrawnUnit.Edge> draw(
            EdgeType type,
            String unit,
            AssertedTie assertedTie,
            List<AssertedTie> ties,
            CertaintyTimeline certaintyTimeline,
            Geography geography) {
        Map<String, Object> shared = shared(assertedTie, certaintyTimeline);
        shared.put("unit", unit);
        TwinningDrawing drawing = new TwinningDrawing(type, shared, certaintyTimeline.stretches(), geography);
        List<List<PartyTenure>> seats = assertedTie.parties().stream()
                .map(party -> PartyTenure.of(party, assertedTie, ties, geography.lineage()))
                .toList();
        for (int i = 0; i < seats.size(); i++) {
            for (List<PartyTenure> others : seats.subList(i + 1, seats.size())) {
                for (PartyTenure one : seats.get(i)) {
                    others.forEach(two -> drawing.draw(one, two));
                }
            }
        }
        return drawing.edges;
    }

    private static Map<String, Object> shared(AssertedTie assertedTie, CertaintyTimeline certaintyTimeline) {
        Map<String, Object> shared = EdgeProperties.of(assertedTie.assertions());
        shared.put("partnership", assertedTie.id().value());
        shared.put("kind", assertedTie.kind().slug());
        shared.putAll(EdgeProperties.sightings(certaintyTimeline.claims()));
        shared.putAll(EdgeProperties.sightings(certaintyTimeline.evidence()));
        Set<String> villages = new TreeSet<>();
        assertedTie
                .assertions()
                .forEach(a -> a.says().attribute(Attribute.VILLAGE).ifPresent(villages::add));
        if (!villages.isEmpty()) {
            shared.put("villages", List.copyOf(villages));
        }
        return shared;
    }

    private void draw(PartyTenure one, PartyTenure two) {
        if (one.holder().equals(two.holder())) {
            return;
        }
        for (CertaintyInterval certaintyInterval : stretches) {
            certaintyInterval
                    .within(one.days())
                    .flatMap(rest -> rest.within(two.days()))
                    .ifPresent(days -> edges.add(edge(one, two, days)));
        }
    }

    private DrawnUnit.Edge edge(PartyTenure one, PartyTenure two, CertaintyInterval days) {
        boolean inherited = one.isInherited() || two.isInherited();
        Map<String, Object> properties = new TreeMap<>(shared);
        properties.putAll(EdgeProperties.of(inherited ? days.inherited() : days));
        days.until().ifPresent(until -> putEnd(properties, until.by()));
        if (inherited) {
            properties.put(
                    "inheritedFrom", (one.isInherited() ? one : two).party().value());
        }
        return new DrawnUnit.Edge(type, one.holder().key(), two.holder().key(), properties);
    }

    private void putEnd(Map<String, Object> properties, Assertion end) {
        List<String> endedBy = end.says()
                .in(ParticipantRole.ENDED_BY)
                .map(participant -> geography.canonical(participant.thing()).key())
                .distinct()
                .sorted()
                .toList();
        if (!endedBy.isEmpty()) {
            properties.put("endedBy", endedBy);
        }
        end.says().attribute(Attribute.END_REASON).ifPresent(reason -> properties.put("endReason", reason));
        List<String> goesOn =
                end.says().in(ParticipantRole.CONTINUED_BY).map(Participant::as).toList();
        if (!goesOn.isEmpty()) {
            properties.put("continuedBy", goesOn);
        }
    }
}

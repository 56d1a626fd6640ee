package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.drawing.DrawingUnit;
import nl.stedenband.registry.drawing.ThingMentions;

/** Draws what assertions affect that were just recorded or retracted, in the transaction of the caller. */
@Singleton
class AffectedDrawing {
    private static final List<AssertionKind> DRAWN_FROM_PLACES =
            List.of(AssertionKind.PARTNERSHIP, AssertionKind.MEMBERSHIP, AssertionKind.IDENTITY);

    private final RecordedAssertions recorded;
    private final DrawingQueries drawn;
    private final GeographyCache geographyCache;
    private final GraphDrawing drawing;

    AffectedDrawing(
            RecordedAssertions recorded, DrawingQueries drawn, GeographyCache geographyCache, GraphDrawing drawing) {
        this.recorded = recorded;
        this.drawn = drawn;
        this.geographyCache = geographyCache;
        this.drawing = drawing;
    }

    /** @param before the geography as it was before */
    void drawRecorded(JustRecorded justRecorded, Geography before) {
        Map<String, DrawingUnit> places = units(justRecorded.assertions(), before, true);
        places.keySet().removeAll(unchangedThings(justRecorded.assertions()));
        draw(justRecorded.assertions(), places.values(), before, justRecorded);
    }

    /** @param before the geography as it was before */
    void drawRetracted(List<Assertion> assertions, Geography before) {
        draw(assertions, units(assertions, before, true).values(), before, JustRecorded.NOTHING);
    }

    /** Whether any of them says something of places on which the drawing of others depends. */
    static boolean shapesGeography(Collection<Assertion> assertions) {
        return assertions.stream().map(Assertion::says).anyMatch(Statement::shapesGeography);
    }

    /** First the places, which the ties among them depend on. */
    private void draw(
            List<Assertion> changed, Collection<DrawingUnit> places, Geography before, JustRecorded justRecorded) {
        drawing.draw(places, before, justRecorded);
        Geography after = shapesGeography(changed) ? geographyCache.current() : before;
        List<ThingId> moved =
                after == before ? List.of() : after.changedSince(before).toList();
        if (moved.isEmpty()) {
            drawing.draw(units(changed, before, false).values(), after, justRecorded);
            return;
        }
        List<Assertion> touched = recorded.ofThings(moved, DRAWN_FROM_PLACES, Long.MAX_VALUE);
        Map<String, DrawingUnit> units = units(changed, before, false);
        units.putAll(units(touched, before, false));
        units.putAll(units(changed, after, false));
        units.putAll(units(touched, after, false));
        Set<String> marked = new HashSet<>();
        changed.forEach(assertion -> marked.add(assertion.id().toString()));
        touched.forEach(assertion -> marked.add(assertion.id().toString()));
        recorded.markUnits(List.copyOf(marked), after);
        drawing.draw(units.values(), after, JustRecorded.NOTHING);
    }

    /** The units of things that none of the assertions changes, as they only mention them as others have before. */
    private Set<String> unchangedThings(List<Assertion> assertions) {
        Map<ThingId, List<Assertion>> speaking = new LinkedHashMap<>();
        for (Assertion assertion : assertions) {
            DrawingUnit.things(assertion).forEach(thing -> speaking.computeIfAbsent(thing, key -> new ArrayList<>())
                    .add(assertion));
        }
        List<String> keys = speaking.keySet().stream().map(ThingId::key).toList();
        return drawn.mentions(keys).stream()
                .filter(there -> speaking.get(ThingId.ofKey(there.key())).stream()
                        .allMatch(assertion ->
                                ThingMentions.hold(there.mentions(), ThingId.ofKey(there.key()), assertion)))
                .map(there -> DrawingUnit.thing(ThingId.ofKey(there.key())).key())
                .collect(Collectors.toSet());
    }

    private static Map<String, DrawingUnit> units(List<Assertion> assertions, Geography geography, boolean places) {
        Map<String, DrawingUnit> units = new LinkedHashMap<>();
        assertions.stream()
                .flatMap(assertion -> DrawingUnit.of(assertion, geography).stream())
                .filter(drawingUnit -> drawingUnit.sort().shapesGeography() == places)
                .forEach(drawingUnit -> units.put(drawingUnit.key(), drawingUnit));
        return units;
    }
}

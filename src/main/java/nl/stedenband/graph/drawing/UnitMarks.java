package nl.stedenband.graph.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.drawing.DrawingUnit;

/**
 * The units that are drawn from an assertion, as the graph marks them: on the relationships to the things that it speaks of, as an
 * assertion can belong to several units, and an index finds only single values. By its mark a unit finds its assertions and no others.
 */
final class UnitMarks {
    private final Map<String, String> units = new HashMap<>();

    private UnitMarks() {}

    static UnitMarks of(Assertion assertion, Geography geography) {
        UnitMarks marks = new UnitMarks();
        DrawingUnit.byParticipant(assertion.says(), geography)
                .forEach((participant, drawingUnit) -> marks.units.put(place(participant), drawingUnit.key()));
        return marks;
    }

    /** The mark on the relationship to this participant. */
    Optional<String> at(Participant participant) {
        return Optional.ofNullable(units.get(place(participant)));
    }

    /** What has to be marked otherwise than the graph has it, as {@code assertion/mark-units} takes it. */
    List<Map<String, Object>> missing(AssertionRow there) {
        List<Map<String, Object>> missing = new ArrayList<>();
        for (Map<String, Object> says : there.participants()) {
            String unit = units.get(place(AssertionRow.participant(says)));
            if (!Objects.equals(unit, says.get("unit"))) {
                Map<String, Object> mark = new HashMap<>();
                mark.put("assertion", there.assertion().get("id"));
                mark.put("role", says.get("role"));
                mark.put("thing", says.get("thing"));
                mark.put("unit", unit);
                missing.add(mark);
            }
        }
        return missing;
    }

    /** By what the relationships of one assertion are told apart. */
    private static String place(Participant participant) {
        return participant.role().slug() + ' ' + participant.thing().key();
    }
}

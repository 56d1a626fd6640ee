package nl.stedenband.registry.drawing;

import java.util.List;
import java.util.Map;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingId;

/** Draws what is so or not so between two things, as known now: mergers of municipalities, and two ids of one place. */
final class PairDrawing {
    private PairDrawing() {}

    static DrawnUnit succession(String unit, List<Assertion> assertions) {
        List<Assertion> live = live(assertions);
        if (live.isEmpty()) {
            return DrawnUnit.NOTHING;
        }
        Assertion weightiest = live.stream().min(TimeClaims.WEIGHTIEST).orElseThrow();
        Map<String, Object> properties = EdgeProperties.of(live);
        properties.put("unit", unit);
        weightiest.says().attribute(Attribute.BEGINS).ifPresent(date -> {
            properties.put("date", date);
            properties.put("on", Edtf.parse(date).possible().min());
        });
        weightiest.says().attribute(Attribute.EXTENT).ifPresent(extent -> properties.put("extent", extent));
        weightiest.says().attribute(Attribute.TYPE).ifPresent(type -> properties.put("type", type));
        return edge(
                EdgeType.SUCCEEDED_BY, live.get(0), ParticipantRole.PREDECESSOR, ParticipantRole.SUCCESSOR, properties);
    }

    static DrawnUnit identity(String unit, List<Assertion> assertions, Geography geography) {
        List<Assertion> live = live(assertions);
        if (live.isEmpty()) {
            return DrawnUnit.NOTHING;
        }
        Map<String, Object> properties = EdgeProperties.of(live);
        properties.put("unit", unit);
        ThingId one = live.get(0).says().thing(ParticipantRole.SUBJECT).orElseThrow();
        ThingId other = live.get(0).says().thing(ParticipantRole.SAME_AS).orElseThrow();
        boolean oneCounts = geography.canonical(one).equals(one);
        return DrawnUnit.of(
                List.of(),
                List.of(new DrawnUnit.Edge(
                        live.get(0).says().when().denied() ? EdgeType.DIFFERS_FROM : EdgeType.SAME_AS,
                        (oneCounts ? other : one).key(),
                        (oneCounts ? one : other).key(),
                        properties)));
    }

    private static DrawnUnit edge(
            EdgeType type,
            Assertion assertion,
            ParticipantRole from,
            ParticipantRole to,
            Map<String, Object> properties) {
        return DrawnUnit.of(
                List.of(),
                List.of(new DrawnUnit.Edge(
                        type,
                        assertion.says().thing(from).orElseThrow().key(),
                        assertion.says().thing(to).orElseThrow().key(),
                        properties)));
    }

    private static List<Assertion> live(List<Assertion> assertions) {
        return assertions.stream()
                .filter(assertion -> assertion.recorded().isLive())
                .sorted(TimeClaims.WEIGHTIEST)
                .toList();
    }
}

package nl.stedenband.registry.drawing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingId;

/** Draws that a place belongs to a network. */
final class MembershipDrawing {
    private MembershipDrawing() {}

    static DrawnUnit draw(String unit, List<Assertion> assertions, Geography geography) {
        DrawnEdges drawnEdges = new DrawnEdges();
        boolean isOfTheWorld = !assertions.isEmpty() && assertions.get(0).says().isOfTheWorld();
        EdgeType type = isOfTheWorld ? EdgeType.WORLD_MEMBER_OF : EdgeType.MEMBER_OF;
        for (KnowledgeWindow.View view : KnowledgeWindow.on(assertions)) {
            CertaintyTimeline certaintyTimeline = new CertaintyTimeline(view.live());
            Map<String, Object> shared = EdgeProperties.of(view.live());
            shared.put("unit", unit);
            shared.putAll(EdgeProperties.sightings(certaintyTimeline.claims()));
            shared.putAll(EdgeProperties.sightings(certaintyTimeline.evidence()));
            ThingId member = member(unit, view.live().get(0), geography);
            ThingId network =
                    view.live().get(0).says().thing(ParticipantRole.NETWORK).orElseThrow();
            TimeClaims.weightiest(view.live(), assertion -> assertion.says().attribute(Attribute.TYPE))
                    .ifPresent(word -> shared.put("type", word));
            for (CertaintyInterval certaintyInterval : certaintyTimeline.stretches()) {
                certaintyInterval.within(geography.lineage().lifetime(member)).ifPresent(days -> {
                    Map<String, Object> properties = new TreeMap<>(shared);
                    properties.putAll(EdgeProperties.of(days));
                    drawnEdges.add(view.window(), new DrawnUnit.Edge(type, member.key(), network.key(), properties));
                });
            }
            for (Disagreement disagreement :
                    isOfTheWorld ? List.<Disagreement>of() : Disagreement.in(certaintyTimeline)) {
                drawnEdges.add(
                        view.window(),
                        disagreement.edge(unit, Map.of("member", member.key(), "network", network.key())));
            }
        }
        return DrawnUnit.of(List.of(), drawnEdges.inWindows());
    }

    /** One assertion can name several members; each is a unit of its own. */
    private static ThingId member(String unit, Assertion assertion, Geography geography) {
        return assertion
                .says()
                .in(ParticipantRole.MEMBER)
                .map(member -> geography.canonical(member.thing()))
                .filter(member -> unit.startsWith(
                        DrawingUnit.membershipsOf(member, assertion.says().isOfTheWorld())))
                .findFirst()
                .orElseThrow();
    }
}

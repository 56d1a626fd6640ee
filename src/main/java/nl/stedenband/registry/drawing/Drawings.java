package nl.stedenband.registry.drawing;

import java.util.Comparator;
import java.util.List;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Geography;

/** Draws a unit from its assertions. */
public final class Drawings {
    private Drawings() {}

    /**
     * What the graph has to hold for a unit.
     *
     * @param assertions all assertions of the unit, retracted ones among them, in any order
     */
    public static Drawing draw(Unit unit, List<Assertion> assertions, Geography geography) {
        List<Assertion> sorted =
                assertions.stream().sorted(Comparator.comparing(Assertion::id)).toList();
        return switch (unit.sort()) {
            case PARTNERSHIP -> PartnershipDrawing.draw(unit.key(), sorted, geography);
            case MEMBERSHIP -> MembershipDrawing.draw(unit.key(), sorted, geography);
            case ORIGIN -> OriginDrawing.draw(unit.key(), sorted);
            case SUCCESSION -> PairDrawing.succession(unit.key(), sorted);
            case IDENTITY -> PairDrawing.identity(unit.key(), sorted, geography);
            case THING -> ThingDrawing.draw(unit.key(), unit.anchors().get(0), sorted);
        };
    }
}

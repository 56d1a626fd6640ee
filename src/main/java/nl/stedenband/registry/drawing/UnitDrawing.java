package nl.stedenband.registry.drawing;

import java.util.Comparator;
import java.util.List;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Geography;

/** Draws a unit from its assertions. */
public final class UnitDrawing {
    private UnitDrawing() {}

    /**
     * What the graph has to hold for a unit.
     *
     * @param assertions all assertions of the unit, retracted ones among them, in any order
     */
    public static DrawnUnit draw(DrawingUnit drawingUnit, List<Assertion> assertions, Geography geography) {
        List<Assertion> sorted =
                assertions.stream().sorted(Comparator.comparing(Assertion::id)).toList();
        return switch (drawingUnit.sort()) {
            case PARTNERSHIP -> PartnershipDrawing.draw(drawingUnit.key(), sorted, geography);
            case MEMBERSHIP -> MembershipDrawing.draw(drawingUnit.key(), sorted, geography);
            case WORLD_PARTNERSHIP -> WorldTieDrawing.draw(drawingUnit.key(), sorted, geography);
            case WORLD_MEMBERSHIP -> MembershipDrawing.draw(drawingUnit.key(), sorted, geography);
            case ORIGIN -> OriginDrawing.draw(drawingUnit.key(), sorted);
            case SUCCESSION -> PairDrawing.succession(drawingUnit.key(), sorted);
            case IDENTITY -> PairDrawing.identity(drawingUnit.key(), sorted, geography);
            case THING -> ThingDrawing.draw(drawingUnit.key(), drawingUnit.thing(), sorted);
        };
    }
}

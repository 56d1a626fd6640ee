package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Statement;

/** Draws how many residents of a municipality come from a country, one relationship a year. */
final class OriginDrawing {
    private static final List<Attribute> COUNTS =
            List.of(Attribute.RESIDENTS, Attribute.RESIDENTS_LOW, Attribute.RESIDENTS_HIGH);

    private OriginDrawing() {}

    static DrawnUnit draw(String unit, List<Assertion> assertions) {
        DrawnEdges drawnEdges = new DrawnEdges();
        for (KnowledgeWindow.View view : KnowledgeWindow.on(assertions)) {
            Map<String, List<Assertion>> byYear = new TreeMap<>();
            view.live().forEach(assertion -> byYear.computeIfAbsent(
                            assertion.says().attribute(Attribute.YEAR).orElseThrow(), any -> new ArrayList<>())
                    .add(assertion));
            byYear.forEach((year, figures) -> drawnEdges.add(view.window(), edge(unit, year, figures)));
        }
        return DrawnUnit.of(List.of(), drawnEdges.inWindows());
    }

    /** The weightiest source's figure as a whole: bounds of one source never go with the number of another. */
    private static DrawnUnit.Edge edge(String unit, String year, List<Assertion> figures) {
        Assertion figure = figures.stream().min(TimeClaims.WEIGHTIEST).orElseThrow();
        Statement says = figure.says();
        Map<String, Object> properties = EdgeProperties.of(figures);
        properties.put("unit", unit);
        properties.put("year", Long.parseLong(year));
        for (Attribute count : COUNTS) {
            says.attribute(count).ifPresent(number -> properties.put(count.word(), Long.parseLong(number)));
        }
        says.attribute(Attribute.SHARE).ifPresent(share -> properties.put("share", Double.parseDouble(share)));
        properties.put("estimate", says.attribute(Attribute.RESIDENTS_LOW).isPresent());
        List<String> also = figures.stream()
                .filter(other -> other != figure)
                .map(OriginDrawing::asSaid)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (!also.isEmpty()) {
            properties.put("alsoSaid", also);
        }
        return new DrawnUnit.Edge(
                EdgeType.RESIDENTS_FROM,
                says.thing(ParticipantRole.RESIDENCE).orElseThrow().key(),
                says.thing(ParticipantRole.ORIGIN).orElseThrow().key(),
                properties);
    }

    private static Optional<String> asSaid(Assertion other) {
        return other.says()
                .attribute(Attribute.RESIDENTS)
                .map(number -> number + " (" + other.cites().reference() + ")");
    }
}

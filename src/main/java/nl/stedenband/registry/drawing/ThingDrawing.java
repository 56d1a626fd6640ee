package nl.stedenband.registry.drawing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;

/**
 * Draws a thing as it is known now: what it is called, where it lies, when it was there. A thing that no live assertion
 * speaks of keeps its node, so that retracted assertions still point somewhere, but has no properties.
 */
final class ThingDrawing {
    /** Attributes that become properties as they are, and how. */
    private static final Map<Attribute, Function<String, Object>> PROPERTIES = new EnumMap<>(Map.ofEntries(
            Map.entry(Attribute.NAME_NL, text -> text),
            Map.entry(Attribute.NAME_EN, text -> text),
            Map.entry(Attribute.POPULATION, Long::valueOf),
            Map.entry(Attribute.POPULATION_ON, text -> text),
            Map.entry(Attribute.COUNTRY_OF_ORIGIN, Boolean::valueOf),
            Map.entry(Attribute.GEONAMES_ID, Long::valueOf),
            Map.entry(Attribute.TOOI, text -> text),
            Map.entry(Attribute.FUNDER, text -> text),
            Map.entry(Attribute.MANAGER, text -> text),
            Map.entry(Attribute.URL, text -> text),
            Map.entry(Attribute.TYPE, text -> text),
            Map.entry(Attribute.ORDER, Long::valueOf),
            Map.entry(Attribute.YEAR, Long::valueOf),
            Map.entry(Attribute.ROW, text -> text),
            Map.entry(Attribute.COLUMN, text -> text),
            Map.entry(Attribute.VALUE, Double::valueOf),
            Map.entry(Attribute.PRINTED, text -> text),
            Map.entry(Attribute.UNIT, text -> text),
            Map.entry(Attribute.NOTE, text -> text)));

    private ThingDrawing() {}

    static DrawnUnit draw(String unit, ThingId thing, List<Assertion> assertions) {
        ThingClaims all = new ThingClaims(thing, assertions);
        ThingClaims claims = all.ofRegistry();
        Map<String, Object> properties =
                isOfTheWorld(all, claims) ? WorldThingDrawing.properties(all) : properties(claims);
        List<String> mentions = ThingMentions.of(all);
        if (!mentions.isEmpty()) {
            properties.put("mentions", mentions);
        }
        return DrawnUnit.of(List.of(new DrawnUnit.Node(thing.key(), properties)), ThingEdges.of(unit, claims));
    }

    /** Whether only the world around says something of it. */
    private static boolean isOfTheWorld(ThingClaims all, ThingClaims ofRegistry) {
        return ofRegistry.live().isEmpty()
                && !all.live().isEmpty()
                && all.thing().kind().worldLabel().isPresent();
    }

    private static Map<String, Object> properties(ThingClaims claims) {
        Map<String, Object> properties = new TreeMap<>();
        PROPERTIES.forEach((attribute, read) ->
                claims.described(attribute).ifPresent(text -> properties.put(attribute.word(), read.apply(text))));
        properties.putAll(ThingNames.of(claims));
        properties.putAll(lifetime(claims));
        TimeClaims.weightiest(claims.live(), assertion -> point(claims, assertion))
                .ifPresent(point -> properties.put("point", point));
        // An edge has it too, with what it rests on; whoever counts ties by country would follow two of those for each
        // tie
        claims.country().ifPresent(country -> properties.put("country", country.value()));
        if (!claims.describing().isEmpty()) {
            properties.putAll(EdgeProperties.of(claims.describing()));
        }
        return properties;
    }

    private static Map<String, Object> lifetime(ThingClaims claims) {
        Map<String, Object> properties = new TreeMap<>();
        claims.described(Attribute.BEGINS).ifPresent(date -> {
            properties.put("begins", date);
            properties.put("firstDay", Edtf.parse(date).possible().min());
        });
        claims.described(Attribute.ENDS).ifPresent(date -> {
            properties.put("ends", date);
            properties.put("lastDay", Edtf.parse(date).possible().max());
        });
        return properties;
    }

    private static Optional<Point> point(ThingClaims claims, Assertion assertion) {
        if (claims.describes(assertion)) {
            Statement says = assertion.says();
            return says.attribute(Attribute.LATITUDE)
                    .map(latitude -> new Point(
                            Double.parseDouble(latitude),
                            Double.parseDouble(
                                    says.attribute(Attribute.LONGITUDE).orElseThrow())));
        }
        return claims.mentions(assertion)
                .map(Participant::point)
                .flatMap(Optional::stream)
                .findFirst();
    }
}

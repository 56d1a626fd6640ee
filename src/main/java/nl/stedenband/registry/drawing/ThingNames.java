package nl.stedenband.registry.drawing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ThingKind;

/** What a thing is called: by the source with the heaviest word, by any other, and what it can be found by besides. */
final class ThingNames {
    private final ThingClaims claims;

    private ThingNames(ThingClaims claims) {
        this.claims = claims;
    }

    private record Name(String text, Assertion by, boolean described) {}

    /** The properties of the node that hold names; those that would be empty are left out. */
    static Map<String, Object> of(ThingClaims claims) {
        ThingNames drawing = new ThingNames(claims);
        List<Name> names = claims.live().stream().flatMap(drawing::namesBy).toList();
        Map<String, Object> properties = new TreeMap<>();
        names.stream().min(heaviest()).ifPresent(name -> properties.put("name", name.text()));
        putList(properties, "names", drawing.all(names));
        putList(properties, "alsoWritten", drawing.alsoWritten());
        putList(properties, "villages", drawing.villages());
        return properties;
    }

    /** The name of the weightiest source; of two equally weighty ones a description's before a mention's. */
    private static Comparator<Name> heaviest() {
        return Comparator.comparing((Name name) -> name.by().cites().source().rank())
                .thenComparing(name -> !name.described())
                .thenComparing(Name::by, TimeClaims.WEIGHTIEST)
                .thenComparing(Name::text);
    }

    private Stream<Name> namesBy(Assertion assertion) {
        if (claims.describes(assertion)) {
            return assertion.says().attribute(Attribute.NAME).map(name -> new Name(name, assertion, true)).stream();
        }
        return claims.mentions(assertion).map(mention -> new Name(mention.as(), assertion, false));
    }

    private Collection<String> all(List<Name> names) {
        TreeSet<String> all = new TreeSet<>(alsoWritten());
        names.forEach(name -> all.add(name.text()));
        said(claims.describing(), Attribute.NAME_NL).forEach(all::add);
        said(claims.describing(), Attribute.NAME_EN).forEach(all::add);
        said(claims.describing(), Attribute.OTHER_NAMES).flatMap(String::lines).forEach(all::add);
        return all;
    }

    private Collection<String> alsoWritten() {
        return said(claims.describing(), Attribute.ALSO_WRITTEN)
                .flatMap(String::lines)
                .distinct()
                .sorted()
                .toList();
    }

    /** Villages in whose name the municipality has a tie are names to find it by, but not its own. */
    private Collection<String> villages() {
        return claims.thing().kind() != ThingKind.MUNICIPALITY
                ? List.of()
                : said(claims.live(), Attribute.VILLAGE).distinct().sorted().toList();
    }

    private static Stream<String> said(List<Assertion> assertions, Attribute attribute) {
        return assertions.stream().flatMap(assertion -> assertion.says().attribute(attribute).stream());
    }

    private static void putList(Map<String, Object> properties, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            properties.put(name, List.copyOf(texts));
        }
    }
}

package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/**
 * What is kept of the assertions that only mention a thing: a source that has a hundred ties of a town calls it by the same name in
 * the same country a hundred times, and the town looks as if it had said so once. So the next such assertion is known to change
 * nothing, without the hundred being read again.
 */
public final class ThingMentions {
    /** Sixteen hexadecimal digits tell the few mentions of one thing apart. */
    private static final int DIGEST = 16;

    /** Before a mention by what is told of the world around, of which it doesn't matter which assertion makes it. */
    private static final String OF_THE_WORLD = "world ";

    private ThingMentions() {}

    /** One text for each different mention by a source: its digest, and the id of the weightiest live assertion that makes it. */
    static List<String> of(ThingClaims claims) {
        Map<String, AssertionId> first = new TreeMap<>();
        Set<String> ofTheWorld = new TreeSet<>();
        claims.live().stream().filter(assertion -> !claims.describes(assertion)).forEach(assertion -> {
            String digest = digest(claims.thing(), assertion);
            if (assertion.says().isOfTheWorld()) {
                ofTheWorld.add(OF_THE_WORLD + digest);
            } else {
                first.putIfAbsent(digest, assertion.id());
            }
        });
        List<String> mentions = new ArrayList<>(ofTheWorld);
        first.forEach((digest, id) -> mentions.add(digest + ' ' + id));
        return mentions;
    }

    /**
     * Whether a thing that was drawn with these mentions looks the same with one more live assertion: one that doesn't describe it, and
     * whose source has said the same in another that weighs more.
     */
    public static boolean hold(Collection<String> mentions, ThingId thing, Assertion assertion) {
        if (ThingClaims.describes(assertion, thing)) {
            return false;
        }
        if (assertion.says().isOfTheWorld()) {
            return mentions.contains(OF_THE_WORLD + digest(thing, assertion));
        }
        String digest = digest(thing, assertion) + ' ';
        String id = assertion.id().toString();
        return mentions.stream()
                .anyMatch(mention -> mention.startsWith(digest)
                        && mention.substring(digest.length()).compareTo(id) <= 0);
    }

    /** What tells a mention of a thing from others. */
    static String digest(ThingId thing, Assertion assertion) {
        List<String> parts = new ArrayList<>();
        parts.add(assertion.cites().source().id());
        parts.add(assertion.says().attribute(Attribute.VILLAGE).orElse(""));
        ThingClaims.mentions(thing, assertion).forEach(mention -> {
            parts.add(mention.as());
            parts.add(mention.country().map(ThingId::key).orElse(""));
            parts.add(mention.point().map(Point::toString).orElse(""));
        });
        return AssertionId.fingerprint(parts).substring(0, DIGEST);
    }
}

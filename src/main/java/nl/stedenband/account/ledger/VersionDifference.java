package nl.stedenband.account.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands otherwise in one version than in another.
 *
 * @param part of the thing: a field of a request, an approach of a case
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record VersionDifference(Part part, PartText before, PartText after) {

    /**
     * A part of a thing.
     *
     * @param word the key of its text
     * @param name what tells it from others of its sort, such as the municipality that was approached; may be empty
     */
    public record Part(String word, String name) {}

    /** In the order of the parts, those of the second that are new last. */
    public static List<VersionDifference> between(Map<Part, PartText> before, Map<Part, PartText> after) {
        Set<Part> parts = new LinkedHashSet<>(before.keySet());
        parts.addAll(after.keySet());
        List<VersionDifference> differences = new ArrayList<>();
        for (Part part : parts) {
            PartText old = before.getOrDefault(part, PartText.NOTHING);
            PartText now = after.getOrDefault(part, PartText.NOTHING);
            if (!old.equals(now)) {
                differences.add(new VersionDifference(part, old, now));
            }
        }
        return differences;
    }
}

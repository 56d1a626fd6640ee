package nl.stedenband.exporting.format;

import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.traversal.Thing;

/**
 * A thing, or a row that joins no two things.
 *
 * @param id unique in the network: kind and id of the thing, or {@code row/} and its number
 * @param row whose values the node carries; empty where an edge carries them
 */
public record NetworkNode(String id, String label, Optional<Thing> thing, List<Object> row) {
    static NetworkNode of(Thing thing, List<Object> row) {
        return new NetworkNode(thing.id().key(), thing.name(), Optional.of(thing), row);
    }

    /** Its id in files of XML. */
    String xmlId() {
        return xmlId(id);
    }

    /** An id as the schemas of all formats allow it: a colon for the slash, and numbers for other signs that ids may have. */
    static String xmlId(String id) {
        StringBuilder allowed = new StringBuilder();
        id.replaceFirst("/", ":").codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && c < 0x80 || ":.-".indexOf(c) >= 0) {
                allowed.appendCodePoint(c);
            } else {
                allowed.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return allowed.toString();
    }

    /** What it is: the kind of the thing, or {@code row}. */
    public String kind() {
        return thing.map(known -> known.id().kind().word()).orElse("row");
    }
}

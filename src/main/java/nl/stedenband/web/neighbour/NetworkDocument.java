package nl.stedenband.web.neighbour;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A network as the script of a page gets it.
 *
 * @param left rows that are not in it, because it would be too large to be drawn
 */
@Serdeable
public record NetworkDocument(List<Node> nodes, List<Link> links, long left) {
    public NetworkDocument {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * A node.
     *
     * @param id the key of the thing, or {@code row/} and a number
     * @param kind as in keys, or {@code row}
     * @param page its address; empty where it has none
     */
    @Serdeable
    public record Node(String id, String kind, String name, String page) {}

    /**
     * A line between two nodes.
     *
     * @param relation {@code tie}, or the column in which the one stands to the other
     * @param status nothing where no source tells it of this line
     * @param page of the tie; empty where it is none
     */
    @Serdeable
    public record Link(
            String id,
            String source,
            String target,
            String relation,
            @Nullable String status,
            String page) {
        /** The same whichever end the line is found from. */
        static String id(String what, String one, String other) {
            return one.compareTo(other) < 0 ? what + ' ' + one + ' ' + other : what + ' ' + other + ' ' + one;
        }
    }
}

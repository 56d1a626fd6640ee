package nl.stedenband.registry.traversal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.registry.BilingualText;

/**
 * What stands above the rows of a table, be it the answer to a question or a list of things: all that is needed to read them,
 * and to ask for them again.
 *
 * @param name as in addresses and names of files: {@code within-hops}, {@code municipalities}
 * @param path under the root of the interface: {@code traversals/within-hops}
 * @param caution what must be said beside every row
 * @param subject what rows are about
 * @param asked every parameter as it was taken, in order
 * @param knownOn the state of the registry's knowledge that was asked
 * @param graphVersion the state of the graph that answered; it may have answered from a newer one, never from an older
 */
public record TableMetadata(
        String name,
        String path,
        BilingualText title,
        Optional<BilingualText> caution,
        Subject subject,
        List<Column> columns,
        Map<String, String> asked,
        Instant knownOn,
        String graphVersion) {

    public TableMetadata {
        columns = List.copyOf(columns);
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }

    /** What a row tells something about. */
    public enum Subject {
        /** The thing in its first column, which has one row. */
        THING,
        /** How the things in it stand to each other. */
        RELATION,
        /** How the things in its first two columns stand to each other, which every row has. */
        PAIR
    }

    /** The answer to a question. */
    public static TableMetadata of(
            Traversal traversal, Map<String, String> asked, Instant knownOn, String graphVersion) {
        return new TableMetadata(
                traversal.name(),
                "traversals/" + traversal.name(),
                traversal.title(),
                traversal.caution(),
                Subject.RELATION,
                traversal.columns(),
                asked,
                knownOn,
                graphVersion);
    }

    /** The path with what was asked, as in an address. */
    public String question() {
        return asked.isEmpty()
                ? path
                : path
                        + asked.entrySet().stream()
                                .map(parameter -> parameter.getKey()
                                        + '='
                                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }
}

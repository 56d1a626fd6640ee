package nl.stedenband.api.reconciliation;

import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.graph.thing.EntityQueries.Known;
import nl.stedenband.graph.thing.EntityQueries.Other;
import nl.stedenband.registry.ThingId;

/** What tells a thing from its namesakes, in a line: {@code municipality in Zuid-Holland, until 2008-12-31, now Kaag en Braassem}. */
final class EntityDescription {

    private EntityDescription() {}

    static String of(Known known) {
        StringBuilder line = new StringBuilder(ThingId.ofKey(known.key()).kind().inWords());
        if (known.province() != null) {
            line.append(" in ").append(name(known.province()));
        } else if (known.country() != null) {
            line.append(" in ").append(name(known.country()));
        }
        append(line, ", ", known.type());
        append(line, ", since ", known.begins());
        append(line, ", until ", known.ends());
        List<Other> successors = known.successors();
        if (!successors.isEmpty()) {
            line.append(known.ends() == null ? ", in part now " : ", now ")
                    .append(successors.stream().map(EntityDescription::name).collect(Collectors.joining(" and ")));
        }
        return line.toString();
    }

    private static void append(StringBuilder line, String before, String text) {
        if (text != null && !text.isBlank()) {
            line.append(before).append(text);
        }
    }

    private static String name(Other other) {
        return other.name() == null ? ThingId.ofKey(other.key()).value() : other.name();
    }
}

package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.account.ledger.VersionDifference.Part;
import nl.stedenband.desk.match.AfterMatch;
import nl.stedenband.desk.match.MatchPhase;

/** What can differ between two versions of what happened after a match, as {@link CaseParts} has it of the rest of a case. */
final class MatchParts {
    private MatchParts() {}

    static Map<Part, String> of(AfterMatch after) {
        Map<Part, String> parts = new LinkedHashMap<>();
        after.phases().forEach(phase -> put(phase, parts));
        return parts;
    }

    private static void put(MatchPhase phase, Map<Part, String> parts) {
        String kind = "phase." + phase.kind().word();
        String number = Integer.toString(phase.number());
        parts.put(new Part(kind, number), between(phase.plannedBegin(), phase.plannedEnd()));
        parts.put(new Part("phase.went", number), between(phase.begun(), phase.ended()));
        phase.formats().forEach(format -> parts.put(new Part("format." + format.word(), number), "✓"));
    }

    private static String between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null ? "" : until == null ? from + " –" : from + " – " + until;
    }
}

package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.account.ledger.VersionDifference.Part;
import nl.stedenband.desk.match.AfterMatch;
import nl.stedenband.desk.match.MatchEnding;
import nl.stedenband.desk.match.MatchPhase;
import nl.stedenband.desk.match.MatchResult;
import nl.stedenband.registry.DutchTime;

/** What can differ between two versions of what happened after a match, as {@link CaseParts} has it of the rest of a case. */
final class MatchParts {
    private MatchParts() {}

    static Map<Part, String> of(AfterMatch after) {
        Map<Part, String> parts = new LinkedHashMap<>();
        after.phases().forEach(phase -> put(phase, parts));
        after.results().forEach(result -> put(result, parts));
        if (after.ending() != null) {
            put(after.ending(), parts);
        }
        return parts;
    }

    private static void put(MatchPhase phase, Map<Part, String> parts) {
        String kind = "phase." + phase.kind().word();
        String number = Integer.toString(phase.number());
        parts.put(new Part(kind, number), between(phase.plannedBegin(), phase.plannedEnd()));
        parts.put(new Part("phase.went", number), between(phase.begun(), phase.ended()));
        phase.formats().forEach(format -> parts.put(new Part("format." + format.word(), number), "✓"));
    }

    private static void put(MatchResult result, Map<Part, String> parts) {
        MatchResult.Measure measure = result.measure();
        String number = Integer.toString(result.number());
        parts.put(new Part("result.indicator", number), measure.indicator());
        parts.put(new Part("result.baseline", number), measure.baseline());
        parts.put(new Part("result.target", number), measure.target());
        parts.put(new Part("result.actual", number), result.on() + " " + measure.actual());
        parts.put(new Part("result.theme", number), result.theme());
        parts.put(new Part("result.source", number), result.source().name());
        if (result.confirmation() != null) {
            parts.put(
                    new Part("result.confirmed", number),
                    DutchTime.day(result.confirmation().at()).toString());
        }
    }

    private static void put(MatchEnding ending, Map<Part, String> parts) {
        parts.put(new Part("ending.last-day", ""), ending.lastDay().toString());
        // what was chosen stands in the name of the part: it has a text in every language
        parts.put(
                part("ending.cause.", ending.cause().kind().word()),
                (ending.cause().words() + " ✓").strip());
        parts.put(
                part("ending.by.", ending.endedBy().party().word()),
                (ending.endedBy().function() + " ✓").strip());
        parts.put(new Part("ending.remains", ""), ending.remains());
        parts.put(new Part("result.source", ""), ending.source().name());
        if (ending.confirmation() != null) {
            parts.put(
                    new Part("ending.confirmed", ""),
                    DutchTime.day(ending.confirmation().at()).toString());
        }
    }

    private static Part part(String family, String chosen) {
        return new Part(family + chosen, "");
    }

    private static String between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null ? "" : until == null ? from + " –" : from + " – " + until;
    }
}

package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.account.ledger.PartText;
import nl.stedenband.account.ledger.VersionDifference.Part;
import nl.stedenband.desk.match.AfterMatch;
import nl.stedenband.desk.match.MatchEnding;
import nl.stedenband.desk.match.MatchPhase;
import nl.stedenband.desk.match.MatchResult;
import nl.stedenband.registry.DutchTime;

/** What can differ between two versions of what happened after a match, as {@link CaseParts} has it of the rest of a case. */
final class MatchParts {
    private MatchParts() {}

    static Map<Part, PartText> of(AfterMatch after) {
        Map<Part, PartText> parts = new LinkedHashMap<>();
        after.phases().forEach(phase -> put(phase, parts));
        after.results().forEach(result -> put(result, parts));
        if (after.ending() != null) {
            put(after.ending(), parts);
        }
        return parts;
    }

    private static void put(MatchPhase phase, Map<Part, PartText> parts) {
        String kind = "changed.phase." + phase.kind().word();
        String number = Integer.toString(phase.number());
        parts.put(new Part(kind, number), between(phase.plannedBegin(), phase.plannedEnd()));
        parts.put(new Part("changed.phase.went", number), between(phase.begun(), phase.ended()));
        phase.formats()
                .forEach(format -> parts.put(new Part("changed.format." + format.word(), number), PartText.of("✓")));
    }

    private static void put(MatchResult result, Map<Part, PartText> parts) {
        MatchResult.Measure measure = result.measure();
        String number = Integer.toString(result.number());
        parts.put(new Part("changed.result.indicator", number), PartText.of(measure.indicator()));
        parts.put(new Part("changed.result.baseline", number), PartText.of(measure.baseline()));
        parts.put(new Part("changed.result.target", number), PartText.of(measure.target()));
        parts.put(new Part("changed.result.actual", number), PartText.of(result.on(), measure.actual()));
        parts.put(new Part("changed.result.theme", number), PartText.of(result.theme()));
        parts.put(
                new Part("changed.result.source", number),
                PartText.of(result.source().name()));
        if (result.confirmation() != null) {
            parts.put(
                    new Part("changed.result.confirmed", number),
                    PartText.of(DutchTime.day(result.confirmation().at())));
        }
    }

    private static void put(MatchEnding ending, Map<Part, PartText> parts) {
        parts.put(new Part("changed.ending.last-day", ""), PartText.of(ending.lastDay()));
        // what was chosen stands in the name of the part: it has a text in every language
        parts.put(
                part("changed.ending.cause.", ending.cause().kind().word()),
                PartText.of((ending.cause().words() + " ✓").strip()));
        parts.put(
                part("changed.ending.by.", ending.endedBy().party().word()),
                PartText.of((ending.endedBy().function() + " ✓").strip()));
        parts.put(new Part("changed.ending.remains", ""), PartText.of(ending.remains()));
        parts.put(
                new Part("changed.ending.source", ""),
                PartText.of(ending.source().name()));
        if (ending.confirmation() != null) {
            parts.put(
                    new Part("changed.ending.confirmed", ""),
                    PartText.of(DutchTime.day(ending.confirmation().at())));
        }
    }

    private static Part part(String family, String chosen) {
        return new Part(family + chosen, "");
    }

    private static PartText between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null
                ? PartText.NOTHING
                : PartText.of(from).and(" – ", until == null ? PartText.NOTHING : PartText.of(until));
    }
}

package nl.stedenband.desk.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.account.ledger.PartText;
import nl.stedenband.account.ledger.VersionDifference.Part;
import nl.stedenband.desk.call.JudgedTown.Judgement;
import nl.stedenband.registry.DutchTime;

/** What can differ between two versions of a case, in words that need no language or are those of the officers, and days. */
final class CaseParts {
    private CaseParts() {}

    private static String inWords(Judgement judged) {
        return "%s / %s: %d/100".formatted(judged.title().nl(), judged.title().en(), judged.total());
    }

    static Map<Part, PartText> of(CaseFile file) {
        Map<Part, PartText> parts = new LinkedHashMap<>();
        for (Approach approach : file.approaches()) {
            String name = approach.town().name();
            parts.put(new Part("changed.approached", name), PartText.of(approach.on(), approach.through()));
            if (approach.why() != null) {
                parts.put(new Part("changed.why", name), PartText.of(approach.why()));
            } else if (approach.judged() != null) {
                parts.put(new Part("changed.why", name), PartText.of(inWords(approach.judged())));
            }
            parts.put(
                    new Part("changed.answer." + approach.answer().word(), name),
                    PartText.of(approach.answeredOn(), approach.said()));
            parts.put(new Part("changed.next", name), PartText.of(approach.due(), approach.next()));
            if (!approach.letters().isEmpty()) {
                parts.put(
                        new Part("changed.letters", name),
                        approach.letters().stream()
                                .map(letter -> PartText.of(letter.on(), letter.mailbox()))
                                .reduce((one, other) -> one.and("\n", other))
                                .orElseThrow());
            }
        }
        for (int i = 0; i < file.notes().size(); i++) {
            parts.put(
                    new Part("changed.note", Integer.toString(i + 1)),
                    PartText.of(file.notes().get(i).text()));
        }
        for (int i = 0; i < file.attachments().size(); i++) {
            parts.put(
                    new Part("changed.attachment", Integer.toString(i + 1)),
                    PartText.of(file.attachments().get(i).name()));
        }
        for (int i = 0; i < file.consents().size(); i++) {
            RedLightConsent consent = file.consents().get(i);
            String number = Integer.toString(i + 1);
            parts.put(new Part("changed.consent.asked", number), PartText.of(consent.why()));
            if (!consent.waits()) {
                LocalDate day = DutchTime.day(consent.answeredAt());
                parts.put(
                        new Part(consent.isGiven() ? "changed.consent.given" : "changed.consent.refused", number),
                        PartText.of(day, consent.remark()));
            }
        }
        parts.putAll(MatchParts.of(file.afterMatch()));
        CaseOutcome outcome = file.outcome();
        if (outcome != null) {
            parts.put(
                    new Part("changed.outcome." + outcome.kind().word(), outcome.townNames()),
                    PartText.of(outcome.on(), outcome.reason()));
        }
        return parts;
    }
}

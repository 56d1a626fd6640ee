package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.desk.Contact;
import nl.stedenband.desk.amendment.Amendment;
import nl.stedenband.desk.attachment.FileKind;
import nl.stedenband.desk.call.JudgedTown;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.ApproachAnswer;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.CaseAttachment;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.RedLightConsent;
import nl.stedenband.desk.light.LightsThere;
import nl.stedenband.desk.match.ExchangeFormat;
import nl.stedenband.desk.match.MatchEnding;
import nl.stedenband.desk.match.MatchPhase;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.TieKind;

/**
 * A case.
 *
 * @param form what its forms are known by
 * @param amendments what was corrected and erased, the latest first
 * @param handler the id of the account that deals with it
 * @param officers names by the ids of accounts
 * @param reader the id of who looks at it
 * @param lights on the country and the partner
 * @param judged municipalities whose answers to calls were judged
 * @param current municipalities of today
 * @param contacts where the desk reaches municipalities, by their ids
 * @param draft what somebody wrote that could not be taken
 * @param conflict null when nobody else was first
 */
public record CasePage(
        String form,
        CaseVersion shown,
        ShortlistDocument list,
        List<Amendment> amendments,
        String handler,
        Map<String, String> officers,
        String reader,
        LightsThere lights,
        List<JudgedTown> judged,
        List<Named> current,
        Map<String, Contact> contacts,
        LocalDate today,
        Draft draft,
        List<Mistake> mistakes,
        @Nullable EditConflict conflict) {

    /**
     * What was sent with a form, to be shown in it again.
     *
     * @param form which of the page, and of an answer that of which municipality
     * @param values by the names of fields
     */
    public record Draft(String form, Map<String, String> values) {
        static final Draft NOTHING = new Draft("", Map.of());
    }

    /** What stands in a field of a form: what was sent, or else what there is. */
    public String value(String of, String field, @Nullable Object usual) {
        return draft.form().equals(of) ? draft.values().getOrDefault(field, "") : usual == null ? "" : usual.toString();
    }

    /** Those of them that weren't approached yet. */
    public List<JudgedTown> toApproach() {
        return judged.stream()
                .filter(one -> shown.file().find(one.town().id()).isEmpty())
                .toList();
    }

    /** Municipalities of the shortlist that weren't approached yet: who could be asked, then colleagues. */
    public List<Named> towns() {
        return all().stream()
                .filter(town -> shown.file().find(town.id()).isEmpty())
                .toList();
    }

    /** All municipalities of the shortlist, and others that were approached. */
    public List<Named> all() {
        return Stream.of(
                        list.told().stream().map(RankedTown::municipality),
                        list.colleagues().stream().map(ActiveTown::municipality),
                        shown.file().approaches().stream().map(Approach::town))
                .flatMap(towns -> towns)
                .distinct()
                .toList();
    }

    /** What a municipality is called, by its own name, which other names to choose from have behind them; its id where it is none of today. */
    public String townName(String id) {
        return Stream.concat(current.stream(), all().stream())
                .filter(town -> town.id().equals(id))
                .map(Named::name)
                .min(Comparator.comparingInt(String::length))
                .orElse(id);
    }

    /** Whether a red light lets nobody be approached. */
    public boolean isStopped() {
        return Approaches.stop(shown.file(), lights).isPresent();
    }

    /** The consent that an officer waits for; null where nobody does. */
    public @Nullable RedLightConsent waiting() {
        return shown.file().consents().stream()
                .filter(RedLightConsent::waits)
                .findFirst()
                .orElse(null);
    }

    /** What a form may send, as browsers are told. */
    public String takenFiles() {
        return FileKind.accepted();
    }

    /** What an attachment is; null where it was erased. */
    public @Nullable BilingualText kindOf(CaseAttachment attachment) {
        return attachment.isThere() ? FileKind.ofWord(attachment.kind()).label() : null;
    }

    public boolean isOverdue(@Nullable LocalDate due) {
        return shown.file().isOpen() && due != null && due.isBefore(today);
    }

    public List<String> answers() {
        return Arrays.stream(ApproachAnswer.values()).map(ApproachAnswer::word).toList();
    }

    public List<String> outcomes() {
        return Arrays.stream(CaseOutcome.Kind.values())
                .map(CaseOutcome.Kind::word)
                .toList();
    }

    public List<String> phaseKinds() {
        return Arrays.stream(MatchPhase.Kind.values())
                .map(MatchPhase.Kind::word)
                .toList();
    }

    public List<String> formats() {
        return Arrays.stream(ExchangeFormat.values()).map(ExchangeFormat::word).toList();
    }

    /** Whether a format is chosen in a form: as it was sent, or else as the phase has it. */
    public boolean isChosen(String of, String format, @Nullable MatchPhase phase) {
        return draft.form().equals(of)
                ? draft.values().containsKey("format-" + format)
                : phase != null
                        && phase.formats().stream().anyMatch(one -> one.word().equals(format));
    }

    public List<String> causes() {
        return Arrays.stream(MatchEnding.Cause.Kind.values())
                .map(MatchEnding.Cause.Kind::word)
                .toList();
    }

    public List<String> enders() {
        return Arrays.stream(MatchEnding.EndedBy.Party.values())
                .map(MatchEnding.EndedBy.Party::word)
                .toList();
    }

    /** Whether the registry has the tie that the case led to. */
    public boolean hasTie() {
        return shown.file().outcome() != null && shown.file().outcome().partnership() != null;
    }

    /** What the case is about in the first place; empty where that isn't said. */
    public String firstTheme() {
        return shown.file().subject().themes().stream().findFirst().orElse("");
    }

    public List<String> kinds() {
        return TieKind.slugs();
    }
}

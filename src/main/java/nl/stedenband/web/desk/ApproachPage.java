package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.stedenband.desk.Contact;
import nl.stedenband.desk.call.JudgedTown;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.letter.DraftLetter;
import nl.stedenband.desk.letter.LetterLanguage;
import nl.stedenband.desk.light.LightsThere;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/**
 * A municipality that is about to be approached or written to.
 *
 * @param form what its form is known by
 * @param country that asks
 * @param isListed whether it stands on the shortlist of the case
 * @param judged what was made of its answer to a call; null without
 * @param made null as long as it wasn't approached
 * @param lights on the country and the partner
 * @param officers names by the ids of accounts
 * @param contact null where the desk knows none
 * @param letter null where none could be drafted
 * @param values what was sent with the form
 * @param conflict null when nobody else was first
 */
public record ApproachPage(
        String form,
        CaseVersion shown,
        Named town,
        Named country,
        boolean isListed,
        @Nullable JudgedTown judged,
        @Nullable Approach made,
        LightsThere lights,
        Map<String, String> officers,
        @Nullable Contact contact,
        LetterLanguage language,
        @Nullable DraftLetter letter,
        LocalDate today,
        Map<String, String> values,
        List<Mistake> mistakes,
        @Nullable EditConflict conflict) {

    /** Whether a red light lets nobody be approached; who was approached before can be written to. */
    public boolean isStopped() {
        return made == null && Approaches.stop(shown.file(), lights).isPresent();
    }

    /** Where the desk reaches it; empty where nobody knows. */
    public String mailbox() {
        return contact == null ? "" : contact.mailbox();
    }

    /** What stands in a field of the form: what was sent, or else what is usual. */
    public String value(String field, @Nullable Object usual) {
        return values.getOrDefault(field, usual == null ? "" : usual.toString());
    }

    public List<String> languages() {
        return Arrays.stream(LetterLanguage.values()).map(LetterLanguage::code).toList();
    }
}

package nl.stedenband.desk.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.desk.call.JudgedTown.Judgement;
import nl.stedenband.graph.thing.Named;

/**
 * That a municipality was asked, and how it stands.
 *
 * @param by the id of the account that asked
 * @param through how it was asked; empty where that isn't said
 * @param answer on {@code answeredOn}
 * @param said what else it said; empty for nothing
 * @param next what is to be done; empty for nothing
 * @param due the day on which that is to be done
 * @param why it, in the officer's words; null where only the shortlist or a judgement says it
 * @param letters in the order in which they were sent
 * @param judged its answer to a call, where that is why; null where it isn't
 */
@Serdeable
public record Approach(
        Named town,
        LocalDate on,
        String by,
        String through,
        ApproachAnswer answer,
        @Nullable LocalDate answeredOn,
        String said,
        String next,
        @Nullable LocalDate due,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<SentLetter> letters,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Judgement judged) {

    public Approach {
        // what was kept before letters were noted has none
        letters = letters == null ? List.of() : List.copyOf(letters);
    }

    /** That a municipality was asked just now. */
    public static Approach begun(
            Named town, LocalDate on, String by, String through, String next, @Nullable LocalDate due) {
        return new Approach(town, on, by, through, ApproachAnswer.NONE, null, "", next, due, null, List.of(), null);
    }

    /** The same with the officer's own reason. */
    public Approach because(String reason) {
        return new Approach(
                town,
                on,
                by,
                through,
                answer,
                answeredOn,
                said,
                next,
                due,
                reason.isEmpty() ? null : reason,
                letters,
                judged);
    }

    /** The same where what two officers made of its answer to a call is the reason. */
    public Approach because(Judgement judgement) {
        return new Approach(town, on, by, through, answer, answeredOn, said, next, due, why, letters, judgement);
    }

    /** The same with what was written down wrong when it was asked put right. */
    Approach corrected(LocalDate day, String way, String reason) {
        return new Approach(town, day, by, way, answer, answeredOn, said, next, due, why, letters, judged)
                .because(reason);
    }

    /** The same with what the municipality said since, and what is to be done now. */
    public Approach answered(
            ApproachAnswer given, @Nullable LocalDate day, String words, String step, @Nullable LocalDate stepDue) {
        return new Approach(town, on, by, through, given, day, words, step, stepDue, why, letters, judged);
    }

    public Approach with(SentLetter letter) {
        List<SentLetter> all = new ArrayList<>(letters);
        all.add(letter);
        return new Approach(town, on, by, through, answer, answeredOn, said, next, due, why, all, judged);
    }
}

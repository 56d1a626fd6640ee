package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.desk.call.Selection.SelectedAnswer;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;

/**
 * A municipality whose answer to a call two officers judged.
 *
 * @param call the number of the call
 * @param answer its best
 */
public record JudgedTown(int call, CallWords title, List<CallCriterion> criteria, SelectedAnswer answer) {
    public JudgedTown {
        criteria = List.copyOf(criteria);
    }

    /**
     * What two officers made of an answer to a call, as it is kept where it is the reason for something: told in the language of who reads.
     *
     * @param call the number of the call
     * @param total of 100
     */
    @Serdeable
    public record Judgement(int call, CallWords title, int total) {
        public BilingualText told() {
            return BilingualText.of("call.judged", call, title.text(), total);
        }
    }

    public Named town() {
        return answer.town();
    }

    /** Why it is approached, as the desk writes it down. */
    public Judgement judgement() {
        return new Judgement(call, title, answer.total());
    }

    /** The same, as the municipality itself is told: how many points it got is for the desk alone. */
    public BilingualText told() {
        return BilingualText.of("call.judged.letter", title.text());
    }
}

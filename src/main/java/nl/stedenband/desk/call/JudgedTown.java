package nl.stedenband.desk.call;

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

    public Named town() {
        return answer.town();
    }

    /** Why it is approached, as the desk writes it down. */
    public BilingualText why() {
        return BilingualText.of("call.judged", call, title.text(), answer.total());
    }

    /** The same, as the municipality itself is told. */
    public BilingualText told() {
        return BilingualText.of("call.judged.letter", title.text(), answer.total());
    }
}

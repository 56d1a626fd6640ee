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
public record ChosenTown(int call, CallWords title, List<CallCriterion> criteria, SelectedAnswer answer) {
    public ChosenTown {
        criteria = List.copyOf(criteria);
    }

    public Named town() {
        return answer.town();
    }

    /** Why it is approached, as the desk writes it down. */
    public BilingualText why() {
        return BilingualText.of("call.chosen", call, title.text(), answer.total());
    }

    /** The same, as the municipality itself is told. */
    public BilingualText told() {
        return BilingualText.of("call.chosen.letter", title.text(), answer.total());
    }
}

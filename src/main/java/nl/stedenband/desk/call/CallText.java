package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is public of a call: what an officer wrote for it, and nothing else of the request.
 *
 * @param themes ids of concepts
 * @param country its code
 * @param term the last day on which it is answered, in Amsterdam
 * @param criteria by which answers are judged
 */
@Serdeable
public record CallText(
        CallWords title,
        CallWords text,
        List<String> themes,
        String country,
        LocalDate term,
        List<CallCriterion> criteria) {

    public CallText {
        themes = List.copyOf(themes);
        criteria = List.copyOf(criteria);
    }
}

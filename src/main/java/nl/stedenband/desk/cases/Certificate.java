package nl.stedenband.desk.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import nl.stedenband.desk.call.Selection;
import nl.stedenband.desk.match.AfterMatch;
import nl.stedenband.desk.shortlist.ShortlistDocument;

/**
 * That a search was made: which, when, by whom, on what, and whether it gives the same now.
 *
 * @param number of the case
 * @param request its number
 * @param requestVersion which of its versions was searched for
 * @param at when the search was made
 * @param by the id of the account
 * @param graphVersion of then
 * @param rules by which municipalities were judged then
 * @param digest of what makes the list the one it is: ranks, points by reason, ties of colleagues, who is left out why
 * @param again what the same question gives now
 * @param selections what two officers made of answers to calls for the request
 * @param after what happened after the match; null while nothing was written down of it
 */
@Serdeable
public record Certificate(
        int number,
        int request,
        int requestVersion,
        Instant at,
        String by,
        String graphVersion,
        String rules,
        SearchQuestion question,
        String digest,
        Again again,
        ShortlistDocument list,
        List<Selection> selections,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AfterMatch after) {

    /**
     * The same question put again.
     *
     * @param isSame whether it gives the same list
     */
    @Serdeable
    public record Again(Instant at, String graphVersion, String rules, boolean isSame) {}
}

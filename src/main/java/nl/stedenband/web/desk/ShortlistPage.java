package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.desk.Sensitivity;
import nl.stedenband.desk.cases.FrozenShortlist;
import nl.stedenband.desk.cases.RelatedCases.Around;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/**
 * A shortlist with what to know before it.
 *
 * @param form what its form is known by
 * @param request the number of the request
 * @param number of the case that was opened on it; null for one on which none was
 * @param frozen null when none could be made
 * @param mistakes why not
 * @param around null for one of a case
 * @param care what sources say one has to be careful with
 */
public record ShortlistPage(
        String form,
        int request,
        @Nullable Integer number,
        @Nullable FrozenShortlist frozen,
        List<Mistake> mistakes,
        @Nullable Around around,
        List<Sensitivity> care) {

    public ShortlistDocument list() {
        return frozen.list();
    }

    /** Who works in the country, or did. */
    public List<ActiveTown> colleagues(boolean isActive) {
        return list().colleagues().stream()
                .filter(town -> town.isActive() == isActive)
                .toList();
    }
}

package nl.stedenband.desk.dossier;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.SearchWish;
import nl.stedenband.desk.shortlist.AskedFrom;
import nl.stedenband.desk.shortlist.AskedShortlist;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;

/**
 * All on which a shortlist depends besides the registry and the rules, so that it can be asked again.
 *
 * @param request the fields of the request by their names
 * @param asOf the day that is judged on
 * @param knownOn what was recorded later counts for nothing
 * @param declined ids of municipalities that had said no already
 */
@Serdeable
public record SearchQuestion(Map<String, String> request, LocalDate asOf, Instant knownOn, List<String> declined) {
    /** How many are told with their reasons. */
    private static final int TOLD = 25;

    public SearchQuestion {
        request = Map.copyOf(request);
        declined = List.copyOf(declined);
    }

    /** @param isNow whether nothing was recorded since */
    AskedShortlist asked(boolean isNow) {
        Viewpoint viewpoint =
                new Viewpoint(asOf, knownOn, Optional.empty(), Viewpoint.USUAL_REACH, Viewpoint.Status.CURRENT);
        Set<ThingId> saidNo = declined.stream().map(ThingId::municipality).collect(Collectors.toSet());
        return new SearchWish(HelpRequest.ofWords(request)).asked(new AskedFrom(viewpoint, isNow), saidNo, TOLD);
    }
}

package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Nullable;
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
import nl.stedenband.desk.shortlist.AskedShortlist;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;

/**
 * All on which a shortlist depends besides the registry and the rules, so that it can be asked again.
 *
 * @param request the fields of the request by their names
 * @param asOf the day that is judged on
 * @param knownOn what was recorded later counts for nothing
 * @param declined ids of municipalities that had said no already
 * @param openCases in how many other open cases a municipality was asked, by its id
 */
@Serdeable
public record SearchQuestion(
        Map<String, String> request,
        LocalDate asOf,
        Instant knownOn,
        List<String> declined,
        @Nullable Map<String, Integer> openCases) {
    /** How many are told with their reasons. */
    private static final int TOLD = 25;

    public SearchQuestion {
        request = Map.copyOf(request);
        declined = List.copyOf(declined);
        // what was kept before cases weighed has none
        openCases = openCases == null ? Map.of() : Map.copyOf(openCases);
    }

    /** @param isNow whether nothing was recorded since */
    AskedShortlist asked(boolean isNow) {
        return asked(isNow, Map.of());
    }

    /** @param weights of rules to try instead of the usual ones */
    AskedShortlist asked(boolean isNow, Map<String, Double> weights) {
        Viewpoint viewpoint =
                new Viewpoint(asOf, knownOn, Optional.empty(), Viewpoint.USUAL_REACH, Viewpoint.Status.CURRENT);
        Set<ThingId> saidNo = declined.stream().map(ThingId::municipality).collect(Collectors.toSet());
        Map<ThingId, Integer> asked = openCases.entrySet().stream()
                .collect(Collectors.toMap(one -> ThingId.municipality(one.getKey()), Map.Entry::getValue));
        return new SearchWish(HelpRequest.ofWords(request))
                .asked(new ShortlistViewpoint(viewpoint, isNow), saidNo, asked, weights, TOLD);
    }
}

package nl.stedenband.desk.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.shortlist.AskedShortlist;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.matching.request.Conditions;
import nl.stedenband.matching.request.SizeWanted;
import nl.stedenband.registry.Inherited;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;

/**
 * All on which a shortlist depends besides the registry and the rules, so that it can be asked again.
 *
 * @param asOf the day that is judged on
 * @param knownOn what was recorded later counts for nothing
 * @param declined ids of municipalities that had said no already
 * @param openCases in how many other open cases a municipality was asked, by its id
 * @param offering ids of municipalities that offered to help with its subject
 */
@Serdeable
public record SearchQuestion(
        HelpRequest request,
        LocalDate asOf,
        Instant knownOn,
        List<String> declined,
        @Nullable Map<String, Integer> openCases,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<String> offering) {
    /** How many are told with their reasons. */
    private static final int TOLD = 25;

    public SearchQuestion {
        declined = List.copyOf(declined);
        // what was kept before cases weighed has none
        openCases = openCases == null ? Map.of() : Map.copyOf(openCases);
        // nor has it what was kept before there was a pool
        offering = offering == null ? List.of() : List.copyOf(offering);
    }

    /** @param isNow whether nothing was recorded since */
    AskedShortlist asked(boolean isNow) {
        return asked(isNow, Map.of());
    }

    /** @param weights of rules to try instead of the usual ones */
    AskedShortlist asked(boolean isNow, Map<String, Double> weights) {
        Viewpoint viewpoint = new Viewpoint(
                asOf, knownOn, Optional.empty(), Viewpoint.Distances.USUAL, Viewpoint.Status.CURRENT, Inherited.YES);
        return new AskedShortlist(
                new AskedShortlist.Asker(
                        request.find(RequestField.PARTNER).map(ThingId::partnerCity),
                        request.find(RequestField.NAME),
                        request.find(RequestField.COUNTRY)),
                new AskedShortlist.Subjects(
                        request.list(RequestField.THEMES),
                        request.list(RequestField.MOTIVES),
                        request.list(RequestField.LANGUAGES)),
                new ShortlistViewpoint(viewpoint, isNow),
                request.find(RequestField.PROGRAMME),
                request.find(RequestField.PROGRAMME_NETWORK),
                conditions(),
                Set.of(),
                TOLD,
                weights);
    }

    private Conditions conditions() {
        return new Conditions(
                size(RequestField.AT_LEAST, RequestField.BELOW),
                size(RequestField.PROGRAMME_AT_LEAST, RequestField.PROGRAMME_BELOW),
                Set.of(),
                false,
                request.number(RequestField.HOURS).map(Long::doubleValue),
                declined.stream().map(ThingId::municipality).collect(Collectors.toSet()),
                openCases.entrySet().stream()
                        .collect(Collectors.toMap(one -> ThingId.municipality(one.getKey()), Map.Entry::getValue)),
                offering.stream().map(ThingId::municipality).collect(Collectors.toSet()));
    }

    private Optional<SizeWanted> size(RequestField atLeast, RequestField below) {
        Optional<Long> least = request.number(atLeast);
        Optional<Long> tooLarge = request.number(below);
        return least.isEmpty() && tooLarge.isEmpty()
                ? Optional.empty()
                : Optional.of(new SizeWanted(least.orElse(0L), tooLarge.orElse(Long.MAX_VALUE)));
    }
}

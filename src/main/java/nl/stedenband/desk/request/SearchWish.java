package nl.stedenband.desk.request;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.desk.shortlist.AskedShortlist;
import nl.stedenband.desk.shortlist.AskedShortlist.AskedProgramme;
import nl.stedenband.desk.shortlist.AskedShortlist.Asker;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.matching.request.SizeWanted;
import nl.stedenband.registry.ThingId;

/** What a request asks of matching; the rest of it is for people. */
public record SearchWish(HelpRequest request) {

    /** Whether anybody can be looked for: one has to know where. */
    public static boolean isPossible(HelpRequest request) {
        return request.find(RequestField.COUNTRY).isPresent();
    }

    /**
     * As shortlists are asked for.
     *
     * @param saidNo municipalities that need not be asked again
     * @param openCases in how many other open cases a municipality is asked
     * @param weights of rules to try instead of the usual ones
     * @param limit how many are told with their reasons
     */
    public AskedShortlist asked(
            ShortlistViewpoint from,
            Set<ThingId> saidNo,
            Map<ThingId, Integer> openCases,
            Map<String, Double> weights,
            int limit) {
        return new AskedShortlist(
                asker(),
                request.list(RequestField.THEMES),
                from,
                size(RequestField.AT_LEAST, RequestField.BELOW),
                new AskedProgramme(
                        request.find(RequestField.PROGRAMME),
                        size(RequestField.PROGRAMME_AT_LEAST, RequestField.PROGRAMME_BELOW),
                        request.find(RequestField.PROGRAMME_NETWORK),
                        Set.of(),
                        false),
                request.number(RequestField.HOURS).map(Long::doubleValue),
                saidNo,
                openCases,
                Set.of(),
                limit,
                weights);
    }

    private Asker asker() {
        return new Asker(
                request.find(RequestField.PARTNER).map(ThingId::partnerCity),
                request.find(RequestField.NAME),
                request.find(RequestField.COUNTRY));
    }

    private Optional<SizeWanted> size(RequestField atLeast, RequestField below) {
        Optional<Long> least = request.number(atLeast);
        Optional<Long> tooLarge = request.number(below);
        return least.isEmpty() && tooLarge.isEmpty()
                ? Optional.empty()
                : Optional.of(new SizeWanted(least.orElse(0L), tooLarge.orElse(Long.MAX_VALUE)));
    }
}

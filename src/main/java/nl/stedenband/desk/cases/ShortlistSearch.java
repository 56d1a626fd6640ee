package nl.stedenband.desk.cases;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.desk.offer.Offers;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.desk.shortlist.Shortlists;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.InvalidQuestion;

/** Makes shortlists for requests that are kept, in such a way that they can be made again. */
@Singleton
public final class ShortlistSearch {
    private final Shortlists shortlists;
    private final Cases cases;
    private final Offers offers;
    private final RegistryClock clock;

    ShortlistSearch(Shortlists shortlists, Cases cases, Offers offers, RegistryClock clock) {
        this.shortlists = shortlists;
        this.cases = cases;
        this.offers = offers;
        this.clock = clock;
    }

    /** @throws InvalidQuestion when the request names what isn't there */
    public FrozenShortlist now(RequestVersion request) {
        return make(request, question(request, clock.read()), true);
    }

    /**
     * The same as it was shown, whatever was recorded since.
     *
     * @param asOf the day of it
     * @param knownOn what was known then
     * @throws InvalidQuestion when the request names what isn't there
     */
    public FrozenShortlist asShown(LocalDate asOf, Instant knownOn, RequestVersion request) {
        return make(request, question(request, asOf, knownOn), false);
    }

    /**
     * As it is now by other weights, with who moves.
     *
     * @param weights of rules by their names
     * @throws InvalidQuestion when the request names what isn't there
     */
    public ShortlistDocument tried(RequestVersion request, Map<String, Double> weights) {
        return shortlists.answer(question(request, clock.read()).asked(true, weights));
    }

    /** The same question put again. */
    public ShortlistDocument again(FrozenShortlist frozen) {
        return shortlists.answer(frozen.question().asked(false));
    }

    private FrozenShortlist make(RequestVersion request, SearchQuestion question, boolean isNow) {
        return new FrozenShortlist(request.version(), question, shortlists.answer(question.asked(isNow)));
    }

    private SearchQuestion question(RequestVersion request, ClockReading now) {
        return question(request, now.day(), now.knownOn(now.now()));
    }

    private SearchQuestion question(RequestVersion request, LocalDate asOf, Instant knownOn) {
        return new SearchQuestion(
                request.request(),
                asOf,
                knownOn.truncatedTo(ChronoUnit.MILLIS),
                declined(request.number()),
                openCases(request.number()),
                offering(request.request()));
    }

    /** Those in the pool that offer to help with its subject, whose offers stand today. */
    private List<String> offering(HelpRequest request) {
        return offers.matching(request).stream()
                .map(offer -> offer.text().town().id())
                .distinct()
                .sorted()
                .toList();
    }

    /** In how many open cases of other requests a municipality was asked and hasn't said no. */
    private Map<String, Integer> openCases(int request) {
        Map<String, Integer> asked = new TreeMap<>();
        cases.listOpen().stream()
                .filter(one -> one.request() != request)
                .flatMap(one -> one.file().approaches().stream())
                .filter(approach -> approach.answer() != ApproachAnswer.NO)
                .forEach(approach -> asked.merge(approach.town().id(), 1, Integer::sum));
        return asked;
    }

    /** Those that said no to the request already. */
    private List<String> declined(int request) {
        return cases.listOfRequest(request).stream()
                .flatMap(one -> one.file().approaches().stream())
                .filter(approach -> approach.answer() == ApproachAnswer.NO)
                .map(approach -> approach.town().id())
                .distinct()
                .sorted()
                .toList();
    }
}

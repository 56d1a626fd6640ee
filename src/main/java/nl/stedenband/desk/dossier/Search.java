package nl.stedenband.desk.dossier;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.shortlist.AskedShortlist;
import nl.stedenband.desk.shortlist.Shortlists;
import nl.stedenband.desk.shortlist.document.ShortlistDocument;
import nl.stedenband.registry.InvalidQuestion;

/** Makes shortlists for requests that are kept, in such a way that they can be made again. */
@Singleton
public final class Search {
    private final Shortlists shortlists;
    private final Cases cases;
    private final Clock clock;

    Search(Shortlists shortlists, Cases cases, Clock clock) {
        this.shortlists = shortlists;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws InvalidQuestion when the request names what isn't there */
    public FrozenShortlist now(RequestVersion request) {
        return make(request, question(request.request(), clock.instant(), declined(request.number())), true);
    }

    /**
     * The same as it was shown at a moment, whatever was recorded since.
     *
     * @throws InvalidQuestion when the request names what isn't there
     */
    public FrozenShortlist asKnownOn(Instant moment, RequestVersion request) {
        return make(request, question(request.request(), moment, declined(request.number())), false);
    }

    /** The same question put again. */
    public ShortlistDocument again(FrozenShortlist frozen) {
        return answer(frozen.question().asked(false));
    }

    private FrozenShortlist make(RequestVersion request, SearchQuestion question, boolean isNow) {
        return new FrozenShortlist(request.version(), question, answer(question.asked(isNow)));
    }

    private ShortlistDocument answer(AskedShortlist asked) {
        return ShortlistDocument.of(asked, shortlists.answer(asked));
    }

    private static SearchQuestion question(HelpRequest request, Instant at, List<String> declined) {
        Instant moment = at.truncatedTo(ChronoUnit.MILLIS);
        return new SearchQuestion(request.words(), LocalDate.ofInstant(moment, ZoneOffset.UTC), moment, declined);
    }

    /** Those that said no to the request already. */
    private List<String> declined(int request) {
        return cases.listOfRequest(request).stream()
                .flatMap(one -> one.file().approaches().stream())
                .filter(approach -> approach.answer() == Answer.NO)
                .map(approach -> approach.town().id())
                .distinct()
                .sorted()
                .toList();
    }
}

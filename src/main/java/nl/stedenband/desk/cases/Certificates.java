package nl.stedenband.desk.cases;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.stedenband.desk.shortlist.ShortlistDocument;

/** Certifies the search on which a case was opened, and puts it to the test. */
@Singleton
public final class Certificates {
    private final Cases cases;
    private final Search search;
    private final Clock clock;

    Certificates(Cases cases, Search search, Clock clock) {
        this.cases = cases;
        this.search = search;
        this.clock = clock;
    }

    public Certificate certify(int number) {
        List<CaseVersion> history = cases.history(number);
        FrozenShortlist frozen = cases.shortlist(number);
        ShortlistDocument list = frozen.list();
        String digest = Gist.of(list).digest();
        ShortlistDocument again = search.again(frozen);
        CaseVersion first = history.get(history.size() - 1);
        return new Certificate(
                number,
                first.request(),
                frozen.request(),
                frozen.question().knownOn(),
                first.by(),
                list.graphVersion(),
                list.rules(),
                frozen.question(),
                digest,
                new Certificate.Again(
                        clock.instant(),
                        again.graphVersion(),
                        again.rules(),
                        Gist.of(again).digest().equals(digest)),
                list);
    }
}

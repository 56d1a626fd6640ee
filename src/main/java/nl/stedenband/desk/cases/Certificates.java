package nl.stedenband.desk.cases;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.stedenband.desk.call.Selections;
import nl.stedenband.desk.shortlist.ShortlistDocument;

/** Certifies the search on which a case was opened, and puts it to the test. */
@Singleton
public final class Certificates {
    private final Cases cases;
    private final ShortlistSearch shortlistSearch;
    private final Selections selections;
    private final Clock clock;

    Certificates(Cases cases, ShortlistSearch shortlistSearch, Selections selections, Clock clock) {
        this.cases = cases;
        this.shortlistSearch = shortlistSearch;
        this.selections = selections;
        this.clock = clock;
    }

    public Certificate certify(int number) {
        List<CaseVersion> history = cases.history(number);
        FrozenShortlist frozen = cases.shortlist(number);
        ShortlistDocument list = frozen.list();
        String digest = ShortlistFingerprint.of(list).digest();
        ShortlistDocument again = shortlistSearch.again(frozen);
        CaseVersion first = history.get(history.size() - 1);
        return new Certificate(
                number,
                first.request(),
                frozen.request(),
                first.at(),
                first.by(),
                list.graphVersion(),
                list.rules(),
                frozen.question(),
                digest,
                new Certificate.Again(
                        clock.instant(),
                        again.graphVersion(),
                        again.rules(),
                        ShortlistFingerprint.of(again).digest().equals(digest)),
                list,
                selections.ofRequest(first.request()),
                history.get(0).file().after());
    }
}

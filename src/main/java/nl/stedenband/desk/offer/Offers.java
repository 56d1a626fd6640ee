package nl.stedenband.desk.offer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** The pool: offers as they are kept. After its last day an offer is in it no more. */
@Singleton
public final class Offers {
    private static final String SERIES = "offer";
    /** More than officers can look at. */
    private static final int MOST_WAITING = 1000;

    private final OfferQueries queries;
    private final OfferWrites writes;
    private final SealedJson sealedJson;
    private final VersionedRecords versionedRecords;
    private final Thesaurus thesaurus;
    private final Clock clock;

    Offers(
            OfferQueries queries,
            OfferWrites writes,
            SealedJson sealedJson,
            VersionedRecords versionedRecords,
            Thesaurus thesaurus,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.sealedJson = sealedJson;
        this.versionedRecords = versionedRecords;
        this.thesaurus = thesaurus;
        this.clock = clock;
    }

    /** @return its number */
    public int add(OfferText text, LocalDate until, Actor by) {
        return add(text, until, false, DeskAction.OFFER_ADDED, by);
    }

    /**
     * Keeps an offer that a municipality sent itself, until an officer lets it into the pool.
     *
     * @return its number
     * @throws InvalidQuestion when too many wait
     */
    public int send(OfferText text, LocalDate until, Actor by) {
        if (waiting().size() >= MOST_WAITING) {
            throw new InvalidQuestion(List.of(new Mistake("file", ParameterFault.TOO_MANY_ANSWERS.with())));
        }
        return add(text, until, true, DeskAction.OFFER_SENT, by);
    }

    private int add(OfferText text, LocalDate until, boolean waits, DeskAction deed, Actor by) {
        return versionedRecords.add(
                SERIES,
                deed,
                by,
                (number, at, name) -> writes.add(
                        number,
                        until.toEpochDay(),
                        waits,
                        at.toEpochMilli(),
                        name,
                        sealedJson.seal(thing(number), text)));
    }

    /**
     * Lets an offer that was sent into the pool.
     *
     * @param seen the version that was looked at
     * @throws NotInRegistry when none of that number waits
     * @throws ChangedMeanwhile when a colleague was first
     */
    public void let(int number, int seen, Actor by) {
        StandingOffer offer = get(waiting(), number);
        change(offer, seen, offer.until(), DeskAction.OFFER_LET, by);
    }

    /**
     * Takes an offer out of the pool before its day, or doesn't let one in.
     *
     * @param seen the version that was looked at
     * @throws NotInRegistry when there is none of that number in the pool
     * @throws ChangedMeanwhile when a colleague was first
     */
    public void end(int number, int seen, Actor by) {
        List<StandingOffer> all = new ArrayList<>(list());
        all.addAll(waiting());
        LocalDate over = DutchTime.day(clock.instant()).minusDays(1);
        change(get(all, number), seen, over, DeskAction.OFFER_ENDED, by);
    }

    private static StandingOffer get(List<StandingOffer> some, int number) {
        return some.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotInRegistry(SERIES + ' ' + number));
    }

    private void change(StandingOffer offer, int seen, LocalDate until, DeskAction deed, Actor by) {
        versionedRecords.change(
                thing(offer.number()),
                seen,
                deed,
                by,
                (at, name) -> writes.addVersion(
                        offer.number(),
                        seen,
                        until.toEpochDay(),
                        at.toEpochMilli(),
                        name,
                        sealedJson.seal(thing(offer.number()), offer.text())));
    }

    /** Those that stand today, what ends first in front. */
    public List<StandingOffer> list() {
        return list(false);
    }

    /** Those that municipalities sent and no officer let in yet, what ends first in front. What is over by its day drops out. */
    public List<StandingOffer> waiting() {
        return list(true);
    }

    private List<StandingOffer> list(boolean waits) {
        return queries.standing(DutchTime.day(clock.instant()).toEpochDay(), waits).stream()
                .map(this::opened)
                .toList();
    }

    /** Those that stand today and are about a theme of a request, or a narrower one. */
    public List<StandingOffer> matching(HelpRequest request) {
        Set<String> wanted = request.list(RequestField.THEMES).stream()
                .flatMap(this::meant)
                .flatMap(concept -> thesaurus.withNarrower(concept).stream())
                .map(concept -> concept.id().value())
                .collect(Collectors.toSet());
        return list().stream()
                .filter(offer -> offer.text().themes().stream().anyMatch(wanted::contains))
                .toList();
    }

    private Stream<Concept> meant(String words) {
        return thesaurus.ofWord(words).map(Stream::of).orElseGet(() -> thesaurus.spokenOfIn(words).stream());
    }

    private StandingOffer opened(StoredOffer stored) {
        int number = (int) stored.number();
        return new StandingOffer(
                number,
                (int) stored.version(),
                Instant.ofEpochMilli(stored.at()),
                stored.by(),
                LocalDate.ofEpochDay(stored.until()),
                sealedJson.open(thing(number), stored.sealed(), OfferText.class));
    }

    private static String thing(int number) {
        return SERIES + '/' + number;
    }
}

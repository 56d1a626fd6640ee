package nl.stedenband.desk.offer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** The pool: offers as they are kept. After its last day an offer is in it no more. */
@Singleton
public final class Offers {
    private static final String SERIES = "offer";

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
        return versionedRecords.add(
                SERIES,
                DeskAction.OFFER_ADDED,
                by,
                (number, at, name) -> writes.add(
                        number, until.toEpochDay(), at.toEpochMilli(), name, sealedJson.seal(thing(number), text)));
    }

    /**
     * Takes an offer out of the pool before its day.
     *
     * @param seen the version that was looked at
     * @throws NotInRegistry when there is none of that number in the pool
     * @throws ChangedMeanwhile when a colleague was first
     */
    public void end(int number, int seen, Actor by) {
        StandingOffer offer = list().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotInRegistry(SERIES + ' ' + number));
        versionedRecords.change(
                thing(number),
                seen,
                DeskAction.OFFER_ENDED,
                by,
                (at, name) -> writes.addVersion(
                        number,
                        seen,
                        DutchTime.day(clock.instant()).minusDays(1).toEpochDay(),
                        at.toEpochMilli(),
                        name,
                        sealedJson.seal(thing(number), offer.text())));
    }

    /** Those that stand today, what ends first in front. */
    public List<StandingOffer> list() {
        return queries.standing(DutchTime.day(clock.instant()).toEpochDay()).stream()
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

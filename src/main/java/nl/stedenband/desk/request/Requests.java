package nl.stedenband.desk.request;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;

/** Requests as they are kept, each with all its versions. */
@Singleton
public final class Requests {
    private static final String SERIES = "request";

    private final RequestQueries queries;
    private final RequestWrites writes;
    private final SealedJson sealedJson;
    private final VersionedRecords versionedRecords;
    private final Clock clock;

    Requests(
            RequestQueries queries,
            RequestWrites writes,
            SealedJson sealedJson,
            VersionedRecords versionedRecords,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.sealedJson = sealedJson;
        this.versionedRecords = versionedRecords;
        this.clock = clock;
    }

    /** @throws InvalidQuestion when nothing is filled in, or its days or its country can't be */
    public RequestVersion add(HelpRequest request, Actor by) {
        request.check(DutchTime.day(clock.instant()));
        int number = versionedRecords.add(
                SERIES,
                DeskAction.REQUEST_ADDED,
                by,
                (next, at, name) -> writes.add(next, at.toEpochMilli(), name, seal(next, request)));
        return get(number);
    }

    /** Adds several at once: all of them, or none. */
    public List<RequestVersion> addAll(List<HelpRequest> requests, Actor by) {
        return versionedRecords.together(
                () -> requests.stream().map(request -> add(request, by)).toList());
    }

    /**
     * Changes a request; one that stays as it is gets no new version.
     *
     * @param seen the version that is changed
     * @throws InvalidQuestion as for one that is added
     * @throws ChangedMeanwhile when that isn't the last any more
     */
    public RequestVersion change(int number, int seen, HelpRequest request, Actor by) {
        RequestVersion now = get(number);
        if (now.version() == seen && now.request().equals(request)) {
            return now;
        }
        request.check(DutchTime.day(clock.instant()));
        versionedRecords.change(
                thing(number),
                seen,
                DeskAction.REQUEST_CHANGED,
                by,
                (at, name) -> writes.addVersion(number, seen, at.toEpochMilli(), name, seal(number, request)));
        return get(number);
    }

    /** @throws NotInRegistry when there is none of that number */
    public RequestVersion get(int number) {
        return queries.find(number).map(this::opened).orElseThrow(() -> new NotInRegistry(SERIES + ' ' + number));
    }

    /** All its versions, the latest first. */
    public List<RequestVersion> history(int number) {
        return queries.versions(number).stream().map(this::opened).toList();
    }

    public Optional<RequestVersion> find(int number, int version) {
        return history(number).stream().filter(one -> one.version() == version).findFirst();
    }

    /** As they are now, the latest first. */
    public Page<RequestVersion> list(Pageable page) {
        return queries.list(page).map(this::opened);
    }

    private String seal(int number, HelpRequest request) {
        return sealedJson.seal(thing(number), new Written(request));
    }

    private RequestVersion opened(StoredVersion kept) {
        int number = (int) kept.number();
        return new RequestVersion(
                number,
                (int) kept.version(),
                Instant.ofEpochMilli(kept.at()),
                kept.by(),
                sealedJson.open(thing(number), kept.sealed(), Written.class).fields());
    }

    private static String thing(int number) {
        return SERIES + '/' + number;
    }

    /** A request as it is sealed. */
    @Serdeable
    record Written(HelpRequest fields) {}
}

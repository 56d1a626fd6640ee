package nl.stedenband.desk.cases;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.graph.Transactions;
import nl.stedenband.registry.NotInRegistry;

/** Cases as they are kept, each with all its versions and the shortlist on which it was opened. */
@Singleton
public final class Cases {
    private static final String SERIES = "case";

    private final CaseQueries queries;
    private final CaseWrites writes;
    private final SealedJson sealedJson;
    private final VersionedRecords versionedRecords;
    private final Transactions transactions;
    private final Clock clock;

    Cases(
            CaseQueries queries,
            CaseWrites writes,
            SealedJson sealedJson,
            VersionedRecords versionedRecords,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.sealedJson = sealedJson;
        this.versionedRecords = versionedRecords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Opens a case on a shortlist that was made for a request. */
    public CaseVersion open(RequestVersion request, FrozenShortlist shortlist, Actor by) {
        HelpRequest asked = request.request();
        CaseFile file = CaseFile.about(new CaseSubject(
                shortlist.list().partner().name(), asked.text(RequestField.COUNTRY), asked.list(RequestField.THEMES)));
        int number = versionedRecords.add(
                SERIES,
                DeskAction.CASE_OPENED,
                by,
                (next, at, name) -> writes.open(
                        next,
                        request.number(),
                        asked.text(RequestField.COUNTRY),
                        at.toEpochMilli(),
                        name,
                        sealedJson.seal(thing(next), file),
                        sealedJson.seal(thing(next), shortlist)));
        return get(number);
    }

    /**
     * Does something with a case.
     *
     * @param seen the version that it is done with
     * @param change runs in the transaction, and so may write to the registry too
     * @throws ChangedMeanwhile when that isn't the last any more
     */
    public CaseVersion change(int number, int seen, DeskAction deed, UnaryOperator<CaseFile> change, Actor by) {
        CaseVersion now = get(number);
        if (now.version() != seen) {
            throw new ChangedMeanwhile(seen);
        }
        versionedRecords.change(
                thing(number), seen, deed, by, (at, name) -> write(number, seen, change.apply(now.file()), at, name));
        return get(number);
    }

    /**
     * Adds something to a case as it is by then: of two who do so at once both do.
     *
     * @param change may be done again, and so may do nothing but query
     */
    public CaseVersion add(int number, DeskAction deed, UnaryOperator<CaseFile> change, Actor by) {
        return transactions.write(() -> {
            writes.lock(number, clock.millis());
            return change(number, get(number).version(), deed, change, by);
        });
    }

    /** Changes all versions, in the transaction of the caller: for what must not be kept. */
    void rewrite(int number, UnaryOperator<CaseFile> change) {
        for (CaseVersion version : history(number)) {
            CaseFile changed = change.apply(version.file());
            if (!changed.equals(version.file())) {
                writes.rewrite(number, version.version(), sealedJson.seal(thing(number), changed));
            }
        }
    }

    private long write(int number, int seen, CaseFile file, Instant at, String name) {
        return writes.addVersion(
                number,
                seen,
                file.isOpen(),
                file.due().map(LocalDate::toEpochDay).orElse(null),
                at.toEpochMilli(),
                name,
                sealedJson.seal(thing(number), file));
    }

    /** @throws NotInRegistry when there is none of that number */
    public CaseVersion get(int number) {
        return queries.find(number).map(this::opened).orElseThrow(() -> new NotInRegistry(thing(number)));
    }

    /** All its versions, the latest first. */
    public List<CaseVersion> history(int number) {
        return opened(queries.versions(number));
    }

    /** All of them, the latest first. */
    public List<CaseVersion> list() {
        return opened(queries.list());
    }

    /** Those that are open, what is due first in front. */
    public List<CaseVersion> listOpen() {
        return opened(queries.open());
    }

    /** Those on which something should have been done before a day. */
    public List<CaseVersion> listOverdue(LocalDate today) {
        return listOpen().stream()
                .filter(one ->
                        one.file().due().filter(due -> due.isBefore(today)).isPresent())
                .toList();
    }

    /** All of a country, the latest first. */
    public List<CaseVersion> listOfCountry(String country) {
        return opened(queries.ofCountry(country));
    }

    /** All of a request, in the order in which they were opened. */
    public List<CaseVersion> listOfRequest(int request) {
        return opened(queries.ofRequest(request));
    }

    /** The shortlist on which a case was opened. */
    public FrozenShortlist shortlist(int number) {
        return queries.shortlist(number)
                .map(kept -> sealedJson.open(thing(number), kept.sealed(), FrozenShortlist.class))
                .orElseThrow(() -> new NotInRegistry(thing(number)));
    }

    private List<CaseVersion> opened(List<StoredCase> kept) {
        return kept.stream().map(this::opened).toList();
    }

    private CaseVersion opened(StoredCase kept) {
        int number = (int) kept.number();
        return new CaseVersion(
                number,
                (int) kept.version(),
                Instant.ofEpochMilli(kept.at()),
                kept.by(),
                (int) kept.request(),
                sealedJson.open(thing(number), kept.sealed(), CaseFile.class));
    }

    static String thing(int number) {
        return SERIES + '/' + number;
    }
}

package nl.stedenband.desk.amendment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.stedenband.account.Actor;
import nl.stedenband.account.RandomCode;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.amendment.Amendment.Kind;

/** Amendments as they are kept. Their reasons are sealed, as officers write them. */
@Singleton
public final class Amendments {
    private static final String SORT = "amendment/";

    private final AmendmentQueries queries;
    private final AmendmentWrites writes;
    private final SealedJson sealedJson;
    private final Clock clock;

    Amendments(AmendmentQueries queries, AmendmentWrites writes, SealedJson sealedJson, Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.sealedJson = sealedJson;
        this.clock = clock;
    }

    /** Notes one, in the transaction in which it is done. */
    public void add(String thing, String part, Kind kind, String reason, Actor by) {
        String id = RandomCode.made();
        writes.add(
                id,
                thing,
                part,
                kind.word(),
                clock.millis(),
                VersionedRecords.name(by),
                sealedJson.seal(SORT + id, new Written(reason)));
    }

    /** Those of a thing, the latest first. */
    public List<Amendment> of(String thing) {
        return opened(thing);
    }

    /** All, the latest first. */
    public List<Amendment> list() {
        return opened(null);
    }

    private List<Amendment> opened(@Nullable String thing) {
        return queries.list(thing).stream()
                .map(kept -> new Amendment(
                        kept.thing(),
                        kept.part(),
                        Kind.ofWord(kept.deed()),
                        Instant.ofEpochMilli(kept.at()),
                        kept.by(),
                        sealedJson
                                .open(SORT + kept.id(), kept.sealed(), Written.class)
                                .reason()))
                .toList();
    }

    /** A reason as it is sealed. */
    @Serdeable
    record Written(String reason) {}
}

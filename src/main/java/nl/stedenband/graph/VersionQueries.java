package nl.stedenband.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the version of the graph. */
@CypherRepository
public interface VersionQueries extends GenericRepository<VersionQueries.GraphVersion, String> {

    @Query("registry/version")
    Optional<GraphVersion> find();

    @Query("registry/version-known")
    Optional<GraphVersion> find(long knownOn);

    /** Takes away which version there was at each moment, before that is counted anew. */
    @Query(value = "registry/forget-versions", readOnly = false)
    void forget();

    /**
     * The version as known at a moment, as it is written. Who asks the same as known then gets the same version.
     *
     * @param now the version now
     */
    default String knownOn(Instant moment, GraphVersion now) {
        return moment.toEpochMilli() >= now.latest()
                ? now.toString()
                : find(moment.toEpochMilli()).orElse(GraphVersion.NOTHING).toString();
    }

    /**
     * The version as it is written; {@code 0-0-0} while nothing was ever recorded.
     *
     * @throws RestoreInProgress when what is there is not the whole of any version
     */
    default String current() {
        return whole().toString();
    }

    /**
     * What the graph was drawn from; nothing recorded yet is a version too.
     *
     * @throws RestoreInProgress when what is there is not the whole of any version
     */
    default GraphVersion whole() {
        GraphVersion version = find().orElse(GraphVersion.NOTHING);
        if (version.restoring()) {
            throw new RestoreInProgress();
        }
        return version;
    }

    /**
     * What the graph was drawn from. Two installations with the same history have the same version.
     *
     * @param assertions recorded so far
     * @param retractions among them
     * @param revision how often anything else changed: a source was described, or the drawing was put right for another reason, such as a new
     *     edition of the registry
     * @param latest when the last of that was told, in milliseconds since 1970: what is known then is known at any later moment
     * @param mark tells this database from others, and from itself before it was emptied
     * @param restoring whether some of all that is only being put back
     */
    @MappedEntity
    record GraphVersion(
            @Id long assertions, long retractions, long revision, long latest, String mark, boolean restoring) {
        static final GraphVersion NOTHING = new GraphVersion(0, 0, 0, 0, "", false);

        /** The version, and of which database: what was kept for it is right for nothing else. */
        public String ofThisDatabase() {
            return this + "-" + mark;
        }

        /** Parameters of a query, with one moment for all since the registry was last told something: the same is known at each. */
        public Map<String, Object> withKnownSince(Map<String, Object> parameters) {
            Map<String, Object> known = new HashMap<>(parameters);
            known.computeIfPresent("knownOn", (name, moment) -> Math.min((Long) moment, latest));
            return known;
        }

        @Override
        public String toString() {
            return assertions + "-" + retractions + "-" + revision;
        }
    }
}

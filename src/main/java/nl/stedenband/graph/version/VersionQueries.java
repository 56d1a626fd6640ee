package nl.stedenband.graph.version;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads the version of the graph. */
@CypherRepository
public interface VersionQueries extends GenericRepository<VersionQueries.GraphVersion, String> {

    @Query("registry/version")
    Optional<GraphVersion> find();

    /** The version as it is written; {@code 0-0-0} while nothing was ever recorded. */
    default String current() {
        return find().map(GraphVersion::toString).orElse("0-0-0");
    }

    /**
     * What the graph was drawn from. Two installations with the same history have the same version.
     *
     * @param assertions recorded so far
     * @param retractions among them
     * @param revision how often the drawing was put right for another reason, such as a new edition of the registry
     */
    @MappedEntity
    record GraphVersion(@Id long assertions, long retractions, long revision) {
        @Override
        public String toString() {
            return assertions + "-" + retractions + "-" + revision;
        }
    }
}

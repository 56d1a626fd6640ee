package nl.stedenband.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Reads the version of the graph. */
@CypherRepository
public interface VersionQueries extends GenericRepository<VersionQueries.GraphVersion, String> {

    @Query("registry/version")
    Optional<GraphVersion> find();

    /**
     * The version as it is written; {@code 0-0-0} while nothing was ever recorded.
     *
     * @throws RestoreInProgress when what is there is not the whole of any version
     */
    default String current() {
        Optional<GraphVersion> version = find();
        if (version.filter(GraphVersion::restoring).isPresent()) {
            throw new RestoreInProgress();
        }
        return version.map(GraphVersion::toString).orElse("0-0-0");
    }

    /**
     * What the graph was drawn from. Two installations with the same history have the same version.
     *
     * @param assertions recorded so far
     * @param retractions among them
     * @param revision how often the drawing was put right for another reason, such as a new edition of the registry
     * @param restoring whether some of all that is only being put back
     */
    @MappedEntity
    record GraphVersion(@Id long assertions, long retractions, long revision, boolean restoring) {
        @Override
        public String toString() {
            return assertions + "-" + retractions + "-" + revision;
        }
    }
}

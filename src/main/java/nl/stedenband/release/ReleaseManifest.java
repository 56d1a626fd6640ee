package nl.stedenband.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a release is of, and which files it has. Stands in the release as {@value #FILE}.
 *
 * @param asOf the day whose ties and memberships its tables and networks have
 * @param knownOn the latest moment at which the registry was told anything; who asks as known then gets what the release has
 * @param graphVersion of the registry then
 * @param changes that the registry was told of until then
 * @param retractions assertions among these that were taken back
 * @param before the release before this one; nothing for the first
 * @param files all others of the release, in the order of their paths
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleaseManifest(
        String name,
        LocalDate asOf,
        Instant knownOn,
        String graphVersion,
        long changes,
        long assertions,
        long retractions,
        @Nullable EarlierRelease before,
        List<ReleasedFile> files) {
    static final String FILE = "release.json";

    /** The release that this one is compared with. */
    @Serdeable
    public record EarlierRelease(String name, Instant knownOn, long changes, long assertions, long retractions) {
        static EarlierRelease of(ReleaseManifest manifest) {
            return new EarlierRelease(
                    manifest.name(),
                    manifest.knownOn(),
                    manifest.changes(),
                    manifest.assertions(),
                    manifest.retractions());
        }
    }

    /**
     * A file of a release.
     *
     * @param path within the release, with slashes
     */
    @Serdeable
    public record ReleasedFile(String path, String mediaType, long bytes, String sha256) {}

    /** The same with other files; with none, as lists of releases have it. */
    ReleaseManifest with(List<ReleasedFile> others) {
        return new ReleaseManifest(name, asOf, knownOn, graphVersion, changes, assertions, retractions, before, others);
    }
}

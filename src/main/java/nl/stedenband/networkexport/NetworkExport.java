package nl.stedenband.networkexport;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.Formats;
import nl.stedenband.graph.RegistryKeepsChanging;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.graph.slice.SliceQueries;
import nl.stedenband.registry.traversal.ThingDetails;

/**
 * Writes a slice of the network into a folder. All its tables and networks are of one version of the graph: when others tell the registry
 * something meanwhile, they are written again.
 */
@Singleton
public final class NetworkExport {
    private static final int TRIES = 3;

    private final SliceQueries queries;
    private final VersionedReading versions;
    private final Formats formats;
    private final ThingDetails thingDetails;
    private final FolderDescription description;

    NetworkExport(
            SliceQueries queries,
            VersionedReading versions,
            Formats formats,
            ThingDetails thingDetails,
            FolderDescription description) {
        this.queries = queries;
        this.versions = versions;
        this.formats = formats;
        this.thingDetails = thingDetails;
        this.description = description;
    }

    /** Nothing is known of any tie or membership of the slice. */
    public static final class EmptySlice extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EmptySlice(NetworkSlice slice) {
            super("there are no ties and no memberships with %s; nothing is written"
                    .formatted(slice.written().entrySet().stream()
                            .map(asked -> asked.getKey() + ' ' + asked.getValue())
                            .collect(Collectors.joining(", "))));
        }
    }

    /**
     * Writes all files of the folder.
     *
     * @param files where they are written to
     * @param progress gets the number of rows that were written since
     * @throws EmptySlice when there is nothing to write
     * @throws RegistryKeepsChanging when what was written isn't of one version
     */
    public void write(NetworkSlice slice, ExportAddresses exportAddresses, NetworkFiles files, LongConsumer progress)
            throws IOException {
        String version = versions.current();
        for (int attempt = 1; ; attempt++) {
            FolderHeading heading = new FolderHeading(
                    slice, versions.knownOn(slice.viewpoint().knownOn()), exportAddresses, thingDetails);
            files.begin();
            DigestedFiles digested = new DigestedFiles(files);
            FolderWriting writing = new FolderWriting(heading, queries, formats, digested, progress);
            description.write(writing.write(), heading, digested);
            String after = versions.current();
            if (after.equals(version)) {
                return;
            }
            if (attempt == TRIES) {
                throw new RegistryKeepsChanging(TRIES);
            }
            version = after;
        }
    }
}

package nl.stedenband.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A release of the bundled data.
 *
 * @param doi without {@code https://doi.org/}; none until the release is registered
 * @param created when the release was made
 */
public record Release(
        String title, String version, Optional<String> doi, Instant created, Licence licence, List<BundledFile> files) {
    public Release {
        files = List.copyOf(files);
    }

    /**
     * On what terms something may be used.
     *
     * @param name of SPDX, or a word where that has none
     * @param path of its text
     */
    public record Licence(String name, String title, String path) {}

    /** Where the content of a file comes from; its path is empty where that is nowhere on the web. */
    public record Origin(String title, String path) {}

    /**
     * One file of it.
     *
     * @param path within the release
     * @param schema path of the Table Schema of a table, within the release
     * @param format how its name ends, less the compression
     * @param sha256 of the file as it is served
     */
    public record BundledFile(
            String name,
            String path,
            String title,
            String format,
            Optional<String> schema,
            Licence licence,
            List<Origin> origins,
            long bytes,
            String sha256) {
        public BundledFile {
            origins = List.copyOf(origins);
        }

        boolean isCompressed() {
            return path.endsWith(".gz");
        }
    }
}

package nl.stedenband.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.exporting.format.Sha256Sum;
import nl.stedenband.release.ReleaseManifest.ReleasedFile;

/** The files that are in a folder, and their sums. */
final class ReleasedFiles {
    static final String SUMS = "SHA256SUMS";

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("cff", "text/yaml"),
            Map.entry("css", "text/css"),
            Map.entry("csv", "text/csv"),
            Map.entry("gexf", "application/gexf+xml"),
            Map.entry("graphml", "application/graphml+xml"),
            Map.entry("gz", "application/gzip"),
            Map.entry("html", "text/html"),
            Map.entry("json", "application/json"),
            Map.entry("md", "text/markdown"),
            Map.entry("parquet", "application/vnd.apache.parquet"));

    private final Path folder;

    /** Files are written once, and so are read once for their sum. */
    private final SortedMap<String, ReleasedFile> known = new TreeMap<>();

    ReleasedFiles(Path folder) {
        this.folder = folder;
    }

    /** All that are there by now, in the order of their paths. */
    List<ReleasedFile> list() throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            String relative = folder.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            if (!known.containsKey(relative)) {
                known.put(
                        relative,
                        new ReleasedFile(relative, mediaType(relative), Files.size(path), Sha256Sum.of(path)));
            }
        }
        return List.copyOf(known.values());
    }

    /** Writes the sums of all files that are there, as {@code sha256sum --check} reads them. */
    void writeSums() throws IOException {
        String sums = list().stream()
                .map(file -> file.sha256() + "  " + file.path() + '\n')
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(SUMS), sums, StandardCharsets.UTF_8);
    }

    static String mediaType(String path) {
        return MEDIA_TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
    }
}

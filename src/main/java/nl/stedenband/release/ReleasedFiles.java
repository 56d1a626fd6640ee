package nl.stedenband.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private ReleasedFiles() {}

    /** All that are there, in the order of their paths. */
    static List<ReleasedFile> in(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(Files::isRegularFile).toList();
        }
        List<ReleasedFile> files = new ArrayList<>();
        for (Path path : paths) {
            String relative = folder.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            files.add(new ReleasedFile(relative, mediaType(relative), Files.size(path), Sha256Sum.of(path)));
        }
        return files.stream()
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
    }

    /** Writes the sums of all files that are there, as {@code sha256sum --check} reads them. */
    static void writeSums(Path folder) throws IOException {
        String sums = in(folder).stream()
                .map(file -> file.sha256() + "  " + file.path() + '\n')
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(SUMS), sums, StandardCharsets.UTF_8);
    }

    static String mediaType(String path) {
        return MEDIA_TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
    }
}

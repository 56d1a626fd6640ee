package nl.stedenband.release;

import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The releases that were made, each a folder in a folder of theirs. */
@Singleton
public final class Releases {
    private final JsonMapper json;
    private final String folder;

    /** @param folder empty where there are none, and none are made */
    Releases(JsonMapper json, @Value("${stedenband.releases.folder:}") String folder) {
        this.json = json;
        this.folder = folder;
    }

    /** Where they are; nothing where nobody said where. */
    public Optional<Path> folder() {
        return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder).toAbsolutePath());
    }

    /** All of them without their files, the latest first. What is in the folder besides is no release. */
    public List<ReleaseManifest> list() {
        if (folder().filter(Files::isDirectory).isEmpty()) {
            return List.of();
        }
        List<ReleaseManifest> releases = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder().orElseThrow())) {
            all.map(path -> path.getFileName().toString())
                    .flatMap(name -> ReleaseName.parse(name).stream())
                    .forEach(name -> find(name).ifPresent(release -> releases.add(release.with(List.of()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        releases.sort(Comparator.comparing(ReleaseManifest::knownOn)
                .thenComparing(ReleaseManifest::name)
                .reversed());
        return List.copyOf(releases);
    }

    public Optional<ReleaseManifest> find(ReleaseName name) {
        Optional<Path> manifest =
                place(name).map(place -> place.resolve(ReleaseManifest.FILE)).filter(Files::isRegularFile);
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(manifest.get())) {
            return Optional.of(json.readValue(in, ReleaseManifest.class));
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read".formatted(manifest.get()), e);
        }
    }

    /** A file of a release; nothing where the release doesn't list it. */
    public Optional<Path> file(ReleaseName name, String path) {
        boolean isListed = path.equals(ReleaseManifest.FILE)
                || path.equals(ReleasedFiles.SUMS)
                || find(name).stream()
                        .flatMap(release -> release.files().stream())
                        .anyMatch(file -> file.path().equals(path));
        return isListed ? place(name).map(place -> place.resolve(path)).filter(Files::isRegularFile) : Optional.empty();
    }

    public static String mediaType(String path) {
        return ReleasedFiles.mediaType(path);
    }

    /** Where a release is or will be. */
    public Optional<Path> place(ReleaseName name) {
        return folder().map(all -> all.resolve(name.text()));
    }
}

package nl.stedenband;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names and folders can be found by somebody who doesn't know them yet. */
class SourceLayoutTest {
    private static final Path SOURCES = Path.of("src/main/java/nl/stedenband");
    private static final Pattern CLASS_NAME = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");
    private static final Pattern FILE_NAME = Pattern.compile("`((?:src|cypher)/[^` ]*)`");
    private static final int LONGEST_FILE = 200;
    private static final int FEWEST_CLASSES = 3;

    /** Its jar goes to the process of Neo4j alone, so it has to stand by itself. */
    private static final Set<String> SMALL_PACKAGES = Set.of("graph.local.server");

    @Test
    void aClassNameStandsOnce() {
        Map<String, List<Path>> byName = classes().collect(Collectors.groupingBy(SourceLayoutTest::name));

        byName.values().removeIf(files -> files.size() == 1);
        assertThat(byName).isEmpty();
    }

    @Test
    void aPackageHasMoreThanAFewClasses() {
        Map<String, Long> byPackage = classes()
                .collect(Collectors.groupingBy(SourceLayoutTest::packageName, TreeMap::new, Collectors.counting()));

        byPackage.keySet().removeAll(SMALL_PACKAGES);
        byPackage.values().removeIf(count -> count >= FEWEST_CLASSES);
        assertThat(byPackage).isEmpty();
    }

    @Test
    void aPackageSaysWhatLivesInIt() {
        assertThat(classes().map(Path::getParent).distinct())
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void theTableOfPackagesNamesEveryPackage() throws IOException {
        String contributing = Files.readString(Path.of("CONTRIBUTING.md"));

        assertThat(classes().map(SourceLayoutTest::packageName).distinct())
                .allSatisfy(name -> assertThat(contributing).contains("| `" + name + "` |"));
    }

    @Test
    void whatTheArchitectureNamesIsThere() throws IOException {
        String architecture = Files.readString(Path.of("ARCHITECTURE.md"));

        assertThat(CLASS_NAME
                        .matcher(architecture)
                        .results()
                        .map(name -> name.group(1).replace('.', '/') + ".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(SOURCES.resolve(file)).exists());
        assertThat(FILE_NAME.matcher(architecture).results().map(name -> Path.of(name.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void aFileCanBeReadInOneGo() {
        assertThat(classes())
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    private static Stream<Path> classes() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String packageName(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.');
    }
}

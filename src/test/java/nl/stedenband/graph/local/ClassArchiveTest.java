package nl.stedenband.graph.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassArchiveTest {
    @TempDir
    private Path folder;

    private Path jar;
    private ClassArchive archive;

    /** What is archived. */
    static final class Archived {
        private Archived() {}

        public static void main(String[] args) {
            Stream.of("it ran").forEach(System.out::println);
        }
    }

    @BeforeEach
    void packJar() throws IOException {
        jar = folder.resolve("program.jar");
        String entry = Archived.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file);
                InputStream bytes = Archived.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new ZipEntry(entry));
            bytes.transferTo(out);
        }
        archive = new ClassArchive(folder.resolve("classes.jsa"), jar.toString());
    }

    @Test
    void whatOneRunListsTheNextOneMaps() throws Exception {
        assertThat(archive.canBeMade()).isFalse();
        assertThat(run(archive.listingOptions())).contains("it ran");
        assertThat(archive.canBeMade()).isTrue();

        archive.make();

        assertThat(classesOf(run(archive.mappingOptions())))
                .singleElement()
                .asString()
                .contains("source: shared objects file");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("program.jar", "classes.jsa");
    }

    @Test
    void linesThatAreTooLongOrNotWholeYetAreLeftOut() throws Exception {
        run(archive.listingOptions());
        Files.writeString(
                folder.resolve("classes.jsa.list"),
                "@lambda-proxy " + "x".repeat(5000) + "\n@lambda-proxy java/lang/Stri",
                StandardOpenOption.APPEND);

        archive.make();

        assertThat(run(archive.mappingOptions())).contains("it ran");
    }

    @Test
    void whatCanNotBeArchivedLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("classes.jsa.list"), "@no-such-line of a list\n");

        assertThatThrownBy(archive::make)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("classes.jsa ended with 1");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("program.jar", "classes.jsa.list");
    }

    @Test
    void whoIsInterruptedLeavesNoProcess() throws Exception {
        run(archive.listingOptions());
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        Thread.currentThread().interrupt();

        assertThatThrownBy(archive::make).isInstanceOf(InterruptedException.class);

        assertThat(ProcessHandle.current().children()).isSubsetOf(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("program.jar", "classes.jsa.list");
    }

    @Test
    void aHomeKeepsNothingOfOtherLibraries() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        for (String name : List.of("old.jsa", "old.jsa.list", "new.jsa", "new.jsa.list")) {
            Files.createFile(home.resolve("neo4j-classes-" + name));
        }

        assertThat(new HomeFolder(home).classArchive("new")).isEqualTo(home.resolve("neo4j-classes-new.jsa"));

        assertThat(home.toFile().list())
                .containsExactlyInAnyOrder("neo4j-classes-new.jsa", "neo4j-classes-new.jsa.list");
    }

    private static Stream<String> classesOf(String output) {
        return output.lines().filter(line -> line.contains(Archived.class.getName() + " "));
    }

    private String run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load"));
        command.addAll(options);
        command.addAll(List.of("-cp", jar.toString(), Archived.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
